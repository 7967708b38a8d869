package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.http.Request;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What the three services with a copy of the roster have applied of the events that came to them. */
record AppliedEvents(City city) {
    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

    List<URI> copies() {
        return List.of(city.suite.intake(), city.suite.investigation(), city.suite.sanction());
    }

    List<Double> counts() {
        return copies().stream().map(this::count).toList();
    }

    /** Returns when each has applied so many more. */
    void await(List<Double> before, int events) {
        var began = System.nanoTime();
        for (int i = 0; i < before.size(); i++) {
            while (count(copies().get(i)) < before.get(i) + events) {
                if (System.nanoTime() - began > PATIENCE_NANOS) {
                    throw new IllegalStateException("%s has not applied %d events".formatted(copies().get(i), events));
                }
                LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            }
        }
    }

    private double count(URI service) {
        return city.call(service, Request.get("/q/metrics", ""), 200)
                .body()
                .lines()
                .filter(line -> line.startsWith("zhiyong_inbox_events_total") && line.contains("outcome=\"applied\""))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .sum();
    }
}
