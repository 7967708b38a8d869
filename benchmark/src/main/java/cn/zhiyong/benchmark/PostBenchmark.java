package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.figure.Report;
import cn.zhiyong.benchmark.figure.Series;
import cn.zhiyong.benchmark.http.Load;
import cn.zhiyong.benchmark.reference.PgBench;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Filing reports against what PostgreSQL does with the same rows, one client alone and 64 at once. */
final class PostBenchmark {
    private static final int MANY = 64;

    private final City city;
    private final PgBench reference;
    private final Rounds rounds;
    private final Report report;

    PostBenchmark(City city, PgBench reference, Rounds rounds, Report report) {
        this.city = city;
        this.reference = reference;
        this.rounds = rounds;
        this.report = report;
    }

    /** @return the median rate at 64 connections */
    double manyClients() {
        report.title("Posting a report, %d connections, closed loop".formatted(MANY));
        var ours = new double[rounds.count()];
        var theirs = new double[rounds.count()];
        for (int i = 0; i < rounds.count(); i++) {
            ours[i] = load().closed(MANY, rounds.each()).perSecond();
            theirs[i] = reference.run(MANY, rounds.each()).perSecond();
        }
        var posts = new Series("POST /v1/reports", "per s", ours);
        report.ratio(posts, new Series("pgbench, one transaction a report", "per s", theirs), ">= 1.0, aiming at 1.5");
        return posts.median();
    }

    void oneClient() {
        report.title("Posting a report, one client, closed loop");
        var ours = new double[rounds.count()];
        var theirs = new double[rounds.count()];
        for (int i = 0; i < rounds.count(); i++) {
            ours[i] = load().closed(1, rounds.each()).meanMillis();
            theirs[i] = reference.run(1, rounds.each()).meanMillis();
        }
        report.ratio(
                new Series("POST /v1/reports, mean time", "ms", ours),
                new Series("pgbench, mean time of the transaction", "ms", theirs),
                "<= 3, aiming at 2");
    }

    /** The same requests once more are to be answered faster than they were the first time. */
    void replays() {
        report.title("Replays of seen keys against first posts, %d connections".formatted(MANY));
        var first = new double[rounds.count()];
        var again = new double[rounds.count()];
        for (int i = 0; i < rounds.count(); i++) {
            var run = UUID.randomUUID() + "-";
            var sent = new AtomicInteger();
            first[i] = new Load(city.suite.intake(), () -> keyed(run, sent.getAndIncrement()), 201)
                    .closed(MANY, rounds.each())
                    .perSecond();
            var known = sent.get();
            var replayed = new AtomicInteger();
            again[i] = new Load(city.suite.intake(), () -> keyed(run, replayed.getAndIncrement() % known), 201)
                    .closed(MANY, rounds.each())
                    .perSecond();
        }
        report.ratio(new Series("replays", "per s", again), new Series("first posts", "per s", first), ">= 1.2");
    }

    private byte[] keyed(String run, int number) {
        return city.filing(run + number, number);
    }

    /** @param highest the rate that was reached */
    void halfLoad(double highest) {
        report.title("Posting a report at half of the highest rate, open loop");
        var p50 = new double[rounds.count()];
        var p99 = new double[rounds.count()];
        var p999 = new double[rounds.count()];
        for (int i = 0; i < rounds.count(); i++) {
            var outcome = load().open(highest / 2, 4 * MANY, rounds.each());
            p50[i] = outcome.millis(50);
            p99[i] = outcome.millis(99);
            p999[i] = outcome.millis(99.9);
        }
        report.say("%.0f posts per s", highest / 2);
        report.series(new Series("median", "ms", p50));
        report.figure(new Series("p99", "ms", p99), "<= 50 ms");
        report.series(new Series("p99.9", "ms", p999));
    }

    Load load() {
        return new Load(city.suite.intake(), city.filings(), 201);
    }
}
