package cn.zhiyong.benchmark.figure;

import java.util.Arrays;
import java.util.Locale;

/** What several rounds gave: the median, and the least and the most beside it. */
public record Series(String name, String unit, double... values) {
    public Series {
        values = values.clone();
        if (values.length == 0) {
            throw new IllegalArgumentException("No rounds of " + name);
        }
    }

    public double median() {
        var sorted = sorted();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    private double[] sorted() {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    @Override
    public String toString() {
        var sorted = sorted();
        return String.format(
                Locale.ROOT,
                "%-58s%12.2f %-8s (%.2f to %.2f, %d rounds)",
                name,
                median(),
                unit,
                sorted[0],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
