package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.figure.Report;
import cn.zhiyong.benchmark.figure.Series;
import cn.zhiyong.benchmark.http.Load;
import cn.zhiyong.benchmark.reference.PgBench;
import cn.zhiyong.stack.LocalStack;
import cn.zhiyong.stack.Service;
import cn.zhiyong.stack.StackSettings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code bin/benchmark} runs: the suite is started on data of its own, measured and stopped again. */
public final class Main {
    private static final String HELP =
            """
            bin/benchmark post      reports posted: 64 connections and one, against pgbench with the same rows
            bin/benchmark latency   times of posts at half of the highest rate, open loop
            bin/benchmark replay    replays of seen keys against first posts
            bin/benchmark case      from a report to its case, at half of the highest rate
            bin/benchmark list      a page far down a long list against the first
            bin/benchmark relay     events out of an outbox, with a million old rows and with none
            bin/benchmark inbox     events applied by three services at once
            bin/benchmark import    the roster, everybody changed, until all copies have it
            bin/benchmark idle      processor time and memory while nothing is asked
            bin/benchmark start     the time of a start on data that is there
            bin/benchmark all       all of them, on one start
            Behind a command: --quick for two short rounds, to see whether it works
            """;

    private final Path project =
            Path.of(System.getProperty("zhiyong.root", ".")).toAbsolutePath();
    private final Report report = new Report(System.out);
    private final Rounds rounds;

    private Main(Rounds rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws SQLException {
        Logger.getLogger("").setLevel(Level.WARNING);
        var words = Arrays.asList(arguments);
        if (words.isEmpty() || words.contains("help")) {
            System.out.print(HELP);
            return;
        }
        new Main(words.contains("--quick") ? Rounds.QUICK : Rounds.FULL).run(words.getFirst());
    }

    private void run(String command) throws SQLException {
        try (var stack = start()) {
            var city = new City(stack.suite());
            new ImportBenchmark(city, new Rounds(1, Duration.ZERO, Duration.ZERO), quiet()).run();
            switch (command) {
                case "post" -> {
                    var posts = warmPosts(stack, city);
                    posts.manyClients();
                    posts.oneClient();
                }
                case "latency" -> {
                    var posts = warmPosts(stack, city);
                    posts.halfLoad(posts.manyClients());
                }
                case "replay" -> warmPosts(stack, city).replays();
                case "case" -> {
                    var posts = warmPosts(stack, city);
                    new CaseBenchmark(city, rounds, report).underHalfLoad(posts.manyClients());
                }
                case "list" -> {
                    warmPosts(stack, city);
                    new ListBenchmark(city, rounds, report).run();
                }
                case "relay" -> relay(stack);
                case "inbox" -> inbox(stack, city);
                case "import" -> new ImportBenchmark(city, rounds, report).run();
                case "idle" -> idle(stack);
                case "start" -> report.say("see above");
                case "all" -> {
                    var posts = warmPosts(stack, city);
                    var highest = posts.manyClients();
                    posts.oneClient();
                    posts.halfLoad(highest);
                    posts.replays();
                    new CaseBenchmark(city, rounds, report).underHalfLoad(highest);
                    new ListBenchmark(city, rounds, report).run();
                    relay(stack);
                    inbox(stack, city);
                    new ImportBenchmark(city, rounds, report).run();
                    idle(stack);
                }
                default -> System.out.print(HELP);
            }
        }
    }

    private LocalStack start() {
        var settings = StackSettings.of(project, BenchmarkHome.environment());
        var began = System.nanoTime();
        var stack = LocalStack.start(project, settings, System.out);
        report.figure(new Series("start of the suite", "s", (System.nanoTime() - began) / 1e9), "none");
        return stack;
    }

    private PostBenchmark warmPosts(LocalStack stack, City city) throws SQLException {
        var load = new Load(city.suite.intake(), city.filings(), 201);
        load.closed(64, rounds.warmUp());
        try (var superuser = stack.postgres().connect("intake")) {
            var reference =
                    PgBench.on(superuser, stack.postgres().port(), "intake", stack.databasePassword(Service.INTAKE));
            reference.run(64, Duration.ofSeconds(2));
            return new PostBenchmark(city, reference, rounds, report);
        }
    }

    private void relay(LocalStack stack) throws SQLException {
        try (var superuser = stack.postgres().connect("appraisal")) {
            new RelayBenchmark(superuser, stack.bootstrapServers(), rounds, report).run();
        }
    }

    private void inbox(LocalStack stack, City city) throws SQLException {
        try (var superuser = stack.postgres().connect("appraisal")) {
            new InboxBenchmark(city, superuser, rounds, report).run();
        }
    }

    private void idle(LocalStack stack) {
        var idle = new IdleBenchmark(stack, report);
        idle.memory();
        idle.settle(rounds.warmUp());
        idle.processorTime(rounds.each().multipliedBy(2), rounds.count());
    }

    private static Report quiet() {
        return new Report(new PrintStream(OutputStream.nullOutputStream()));
    }
}
