package cn.zhiyong.appraisal.bonus.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * R9.5: a person's bonus of one year, in fen.
 *
 * @param deductedPercent sum of the deductions, at most 100 (R7.13)
 * @param amountsFen what each deduction takes, in the order given; they add up to {@code deductedFen}
 * @param deductedFen that percentage of the base, rounded down to the fen, in the person's favour
 */
public record BonusLine(long baseFen, int deductedPercent, List<Long> amountsFen, long deductedFen, long resultFen) {
    private static final int WHOLE = 100;

    /**
     * Each deduction takes the difference that it makes to the rounded total, so that no fen is lost or taken twice;
     * one that comes after the whole bonus is gone takes nothing.
     *
     * @param percentages of the base, in the order of the decisions
     */
    public static BonusLine of(long baseFen, List<Integer> percentages) {
        var amounts = new ArrayList<Long>();
        var percent = 0;
        var deducted = 0L;
        for (var each : percentages) {
            percent = Math.min(WHOLE, percent + each);
            var total = Math.multiplyExact(baseFen, percent) / WHOLE;
            amounts.add(total - deducted);
            deducted = total;
        }
        return new BonusLine(baseFen, percent, List.copyOf(amounts), deducted, baseFen - deducted);
    }
}
