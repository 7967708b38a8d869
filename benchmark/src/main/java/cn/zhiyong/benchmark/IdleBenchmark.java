package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.figure.Report;
import cn.zhiyong.benchmark.figure.Series;
import cn.zhiyong.stack.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the suite costs while nobody asks anything of it: processor time and memory, as the kernel counts them. */
final class IdleBenchmark {
    private static final double TICKS_PER_SECOND = 100; // what Linux tells /proc in, whatever its own tick is
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    private final LocalStack stack;
    private final Report report;

    IdleBenchmark(LocalStack stack, Report report) {
        this.stack = stack;
        this.report = report;
    }

    void processorTime(Duration watched, int rounds) {
        report.title("Idle: processor time in percent of one core, over %d s".formatted(watched.toSeconds()));
        var all = new double[rounds];
        var byPart = new LinkedHashMap<String, double[]>();
        for (int i = 0; i < rounds; i++) {
            var before = seconds();
            pause(watched);
            var round = i;
            seconds().forEach((part, seconds) -> {
                var percent = 100 * (seconds - before.getOrDefault(part, 0.0)) / watched.toSeconds();
                byPart.computeIfAbsent(part, name -> new double[rounds])[round] = percent;
                all[round] += percent;
            });
        }
        byPart.forEach((part, percent) -> report.series(new Series(part, "%", percent)));
        report.figure(new Series("the whole suite", "%", all), "<= 5 %");
    }

    /** What was compiled at first sight goes on being compiled for a while. */
    void settle(Duration time) {
        pause(time);
    }

    void memory() {
        report.title("Memory, resident");
        stack.processes()
                .forEach((part, processes) -> report.figure(
                        new Series(
                                part,
                                "MB",
                                processes.stream()
                                        .mapToDouble(IdleBenchmark::megabytes)
                                        .sum()),
                        part.endsWith("-service") ? "<= 250 MB" : "none"));
    }

    private Map<String, Double> seconds() {
        var seconds = new LinkedHashMap<String, Double>();
        stack.processes()
                .forEach((part, processes) -> seconds.put(
                        part,
                        processes.stream().mapToDouble(IdleBenchmark::secondsOf).sum()));
        return seconds;
    }

    private static double secondsOf(ProcessHandle process) {
        var fields = read(process, "stat").replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) / TICKS_PER_SECOND;
    }

    /** PostgreSQL's processes share much: what is shared counts in parts (PSS). */
    private static double megabytes(ProcessHandle process) {
        return read(process, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1_024)
                .sum();
    }

    /** Empty where the process has ended since. */
    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException ended) {
            if (process.isAlive()) {
                throw new UncheckedIOException(ended);
            }
            return ") " + String.join(" ", List.of("0".repeat(20).split("")));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}
