package cn.zhiyong.sanction.record.rules;

import cn.zhiyong.sanction.decision.rules.Consequence;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** R7.13: over several decisions the deductions of a year add up, to the whole bonus at most. */
public final class BonusDeducted {
    private static final int ALL = 100;

    private BonusDeducted() {}

    /** @param consequences those that stand */
    public static SortedMap<Integer, Integer> percentByYear(Collection<Consequence> consequences) {
        var percent = new TreeMap<Integer, Integer>();
        consequences.stream()
                .filter(BonusDeduction.class::isInstance)
                .map(BonusDeduction.class::cast)
                .forEach(each -> percent.merge(each.year(), each.percent(), Integer::sum));
        percent.replaceAll((year, sum) -> Math.min(sum, ALL));
        return percent;
    }
}
