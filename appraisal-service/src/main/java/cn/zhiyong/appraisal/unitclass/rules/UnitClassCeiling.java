package cn.zhiyong.appraisal.unitclass.rules;

import java.util.Collection;

/** The best class that the decisions of a year leave to a unit. */
public final class UnitClassCeiling {
    private static final int BEST = 1;

    private UnitClassCeiling() {}

    /** R7.13: the lowest of all ceilings, that is the highest number; without any, class 1 is open. */
    public static int of(Collection<Integer> ceilings) {
        return ceilings.stream().mapToInt(Integer::intValue).max().orElse(BEST);
    }
}
