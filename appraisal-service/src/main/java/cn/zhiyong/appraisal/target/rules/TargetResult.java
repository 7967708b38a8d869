package cn.zhiyong.appraisal.target.rules;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What came of a target.
 *
 * @param planned and {@code achieved}, in the target's own measure
 * @param goodReason why it was not finished, where that excuses it
 */
public record TargetResult(TargetKind kind, long planned, long achieved, Optional<String> goodReason) {
    /** Whether it speaks against the unit: missed, and without a reason that excuses it. */
    public boolean isMissed() {
        return isShort() && goodReason.isEmpty();
    }

    /** Whether less was achieved than planned. */
    public boolean isShort() {
        return achieved < planned;
    }

    /** How much of what was planned, rounded down. */
    public long percentAchieved() {
        return BigInteger.valueOf(achieved)
                .multiply(BigInteger.valueOf(100))
                .divide(BigInteger.valueOf(planned))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }
}
