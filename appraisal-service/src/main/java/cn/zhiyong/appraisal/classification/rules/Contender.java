package cn.zhiyong.appraisal.classification.rules;

import java.util.Comparator;

/**
 * A unit as the classification sees it (R9.4).
 *
 * @param total of the year in ten-thousandths of a point (R9.3)
 * @param goodHalfYears half-years that the centralised review recorded as 好; likewise {@code fairHalfYears} 一般 (R9.2)
 * @param bestClass that the decisions of the year leave to the unit: 2 bars it from class 1, 3 forces it into class 3
 */
public record Contender(String unitCode, long total, int goodHalfYears, int fairHalfYears, int bestClass) {
    /** By total, then by the centralised reviews; the best first. Two that it holds equal share a rank. */
    public static final Comparator<Contender> BY_MERIT = Comparator.comparingLong(Contender::total)
            .thenComparingInt(Contender::goodHalfYears)
            .thenComparingInt(Contender::fairHalfYears)
            .reversed();

    boolean isForced() {
        return bestClass == 3;
    }

    boolean mayBeFirst() {
        return bestClass == 1;
    }
}
