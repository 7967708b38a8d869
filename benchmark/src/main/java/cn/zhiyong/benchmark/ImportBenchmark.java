package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.figure.Report;
import cn.zhiyong.benchmark.figure.Series;

/** How long until an import of the whole roster, everybody changed, is in the copies of the other three services. */
final class ImportBenchmark {
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
            var applied = new AppliedEvents(city);
            var before = applied.counts();
            events = city.importRoster("职务 " + began);
            answered[i] = secondsSince(began);
            applied.await(before, events);
            copied[i] = secondsSince(began);
        }
        report.title("Import of the roster, %d people and units changed".formatted(events));
        report.series(new Series("answered", "s", answered));
        report.figure(new Series("in all three copies", "s", copied), "<= 3 s");
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
