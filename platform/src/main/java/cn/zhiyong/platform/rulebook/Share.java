package cn.zhiyong.platform.rulebook;

/** An exact part of a whole, below 1. Compared in integers: exactly one half is not more than one half. */
public record Share(int numerator, int denominator) {
    public Share {
        if (numerator < 0 || numerator >= denominator) {
            throw new IllegalArgumentException(
                    "numerator must be 0 to less than the denominator, not %d/%d".formatted(numerator, denominator));
        }
    }

    public boolean isExceededBy(int part, int whole) {
        return (long) part * denominator > (long) whole * numerator;
    }
}
