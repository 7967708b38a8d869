package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.figure.Report;
import cn.zhiyong.benchmark.http.Load;
import cn.zhiyong.stack.demo.Measurement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** From a report to its case, while other reports come in at half of the highest rate. */
final class CaseBenchmark {
    private static final int CONNECTIONS = 256;
    private static final Duration SLICE = Duration.ofSeconds(2);
    private static final int REPORTS_A_ROUND = 200;

    private final City city;
    private final Rounds rounds;
    private final Report report;

    CaseBenchmark(City city, Rounds rounds, Report report) {
        this.city = city;
        this.rounds = rounds;
        this.report = report;
    }

    /** @param highest the rate that was reached */
    void underHalfLoad(double highest) {
        report.title("From a report to its case, %.0f other reports per s, open loop".formatted(highest / 2));
        var done = new AtomicBoolean();
        var load = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                new Load(city.suite.intake(), city.filings(), 201).open(highest / 2, CONNECTIONS, SLICE);
            }
        });
        try {
            new Measurement(city.suite, System.out).take(rounds.count() * REPORTS_A_ROUND);
        } finally {
            done.set(true);
        }
        try {
            load.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("The load broke off", failed.getCause());
        }
        report.say("(goal: accepted -> case, p99 <= 150 ms, aiming at 100)");
    }
}
