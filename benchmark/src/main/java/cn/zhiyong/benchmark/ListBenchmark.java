package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.figure.Report;
import cn.zhiyong.benchmark.figure.Series;
import cn.zhiyong.benchmark.http.Load;
import cn.zhiyong.benchmark.http.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Pages of a long list: one far down against the first. */
final class ListBenchmark {
    private static final int CONNECTIONS = 8;
    private static final int PAGE = 50;
    private static final int PAGES_DOWN = 400;

    private final City city;
    private final Rounds rounds;
    private final Report report;

    ListBenchmark(City city, Rounds rounds, Report report) {
        this.city = city;
        this.rounds = rounds;
        this.report = report;
    }

    void run() {
        var first = "/v1/reports?limit=" + PAGE;
        var deep = first;
        for (int i = 0; i < PAGES_DOWN; i++) {
            var cursor = city.read(
                            city.call(city.suite.intake(), request(deep), 200).body())
                    .path("nextCursor");
            if (cursor.isMissingNode() || cursor.isNull()) {
                throw new IllegalStateException("Only %d pages: file more reports first".formatted(i + 1));
            }
            deep = first + "&cursor=" + URLEncoder.encode(cursor.asText(), StandardCharsets.UTF_8);
        }
        report.title("A page of %d reports, %d connections, closed loop".formatted(PAGE, CONNECTIONS));
        read(first, 2);
        var top = new double[rounds.count()];
        var down = new double[rounds.count()];
        for (int i = 0; i < rounds.count(); i++) {
            top[i] = read(first, 1);
            down[i] = read(deep, 1);
        }
        report.ratio(
                new Series("page %d".formatted(PAGES_DOWN + 1), "per s", down),
                new Series("page 1", "per s", top),
                ">= 0.9");
    }

    private double read(String page, int times) {
        return new Load(city.suite.intake(), () -> request(page), 200)
                .closed(CONNECTIONS, rounds.each().multipliedBy(times))
                .perSecond();
    }

    private byte[] request(String page) {
        return Request.get(page, city.hotline);
    }
}
