package cn.zhiyong.appraisal.grade.rules;

import cn.zhiyong.appraisal.cycle.Grade;
import java.util.Collection;
import java.util.Comparator;

/** The highest annual grade that the decisions of a year leave to a person. */
public final class GradeCeiling {
    private GradeCeiling() {}

    /** R7.13: the lowest of all ceilings; none leaves every grade. */
    public static Grade of(Collection<Grade> ceilings) {
        return ceilings.stream().max(Comparator.naturalOrder()).orElse(Grade.EXCELLENT);
    }
}
