package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.figure.Report;
import cn.zhiyong.benchmark.figure.Series;
import cn.zhiyong.benchmark.http.Request;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How long until an import of the whole roster, everybody changed, is in the copies of the other three services. */
final class ImportBenchmark {
    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final City city;
    private final Rounds rounds;
    private final Report report;

    ImportBenchmark(City city, Rounds rounds, Report report) {
        this.city = city;
        this.rounds = rounds;
        this.report = report;
    }

    void run() {
        var answered = new double[rounds.count()];
        var copied = new double[rounds.count()];
        var events = 0;
        for (int i = 0; i < rounds.count(); i++) {
            var began = System.nanoTime();
            var before = copies().stream().map(this::applied).toList();
            events = city.importRoster("职务 " + began);
            answered[i] = secondsSince(began);
            for (int copy = 0; copy < copies().size(); copy++) {
                await(copies().get(copy), before.get(copy) + events, began);
            }
            copied[i] = secondsSince(began);
        }
        report.title("Import of the roster, %d people and units changed".formatted(events));
        report.series(new Series("answered", "s", answered));
        report.figure(new Series("in all three copies", "s", copied), "<= 3 s");
    }

    private List<URI> copies() {
        return List.of(city.suite.intake(), city.suite.investigation(), city.suite.sanction());
    }

    private void await(URI copy, double events, long began) {
        while (applied(copy) < events) {
            if (System.nanoTime() - began > PATIENCE_NANOS) {
                throw new IllegalStateException("%s has applied %.0f of %.0f".formatted(copy, applied(copy), events));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private double applied(URI service) {
        return city.call(service, Request.get("/q/metrics", ""), 200)
                .body()
                .lines()
                .filter(line -> line.startsWith("zhiyong_inbox_events_total") && line.contains("outcome=\"applied\""))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .sum();
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
