package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import java.util.Collection;

/** R7.13 over several decisions: their deductions from one year's bonus add up, to the whole bonus at most. */
public final class YearlyBonus {
    private static final int WHOLE = 100;

    private YearlyBonus() {}

    /**
     * How many percent of the year's bonus are withheld.
     *
     * @param effects in force upon one person or unit, of all decisions
     */
    public static int deductedPercent(Collection<Effect> effects, int year) {
        var sum = effects.stream()
                .map(Effect::consequence)
                .filter(BonusDeduction.class::isInstance)
                .map(BonusDeduction.class::cast)
                .filter(deduction -> deduction.year() == year)
                .mapToInt(BonusDeduction::percent)
                .sum();
        return Math.min(sum, WHOLE);
    }
}
