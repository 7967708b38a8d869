package cn.zhiyong.benchmark.figure;

import java.io.PrintStream;
import java.util.Locale;

/** Prints figures: both sides of each ratio, the ratio of the medians, and the goal. */
public final class Report {
    private final PrintStream out;

    public Report(PrintStream out) {
        this.out = out;
    }

    public void title(String title) {
        out.printf("%n%s%n%s%n", title, "-".repeat(title.length()));
    }

    public void say(String line, Object... arguments) {
        out.printf(Locale.ROOT, line + "%n", arguments);
    }

    public void series(Series series) {
        out.println(series);
    }

    /** @param goal in words, for example {@code ">= 1.0"} */
    public void ratio(Series ours, Series reference, String goal) {
        series(ours);
        series(reference);
        out.printf(Locale.ROOT, "%-58s%12.2f          (goal %s)%n", "ratio", ours.median() / reference.median(), goal);
    }

    /** A figure without a reference. */
    public void figure(Series series, String goal) {
        out.println(series + " (goal " + goal + ")");
    }
}
