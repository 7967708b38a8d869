package cn.zhiyong.benchmark.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What several rounds gave: the median, and beside it each of them in the order they were run, so that a trend shows. */
public record Series(String name, String unit, double... values) {
    public Series {
        values = values.clone();
        if (values.length == 0) {
            throw new IllegalArgumentException("No rounds of " + name);
        }
    }

    public double median() {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-58s%12.2f %-8s (%s)",
                name,
                median(),
                unit,
                Arrays.stream(values)
                        .mapToObj(value -> String.format(Locale.ROOT, "%.2f", value))
                        .collect(Collectors.joining(" ")));
    }
}
