package cn.zhiyong.stack.demo;

import static cn.zhiyong.stack.demo.City.HOTLINE;
import static cn.zhiyong.stack.demo.City.LEAD;
import static cn.zhiyong.stack.demo.City.OFFICER;
import static cn.zhiyong.stack.demo.City.PERSONNEL_BUREAU;

import cn.zhiyong.stack.demo.Http.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * How long it takes from a report to its case, one report after another, the officer accepting each at once. A case
 * counts as there when the investigation service shows it, asked every two milliseconds.
 */
public final class Measurement {
    private static final int NOT_COUNTED = 50;
    private static final long BETWEEN_LOOKS_NANOS = 2_000_000;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Suite suite;
    private final PrintStream out;
    private final Http http;
    private final Roster roster = Roster.read();

    public Measurement(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
        this.http = new Http(suite);
    }

    /** @throws DemoFailure where an answer is not as expected, or a case does not come */
    public void take(int reports) {
        var silent = new Told(new PrintStream(OutputStream.nullOutputStream()));
        new RosterImport(suite, http, silent, roster).play();
        out.printf("%d reports, after %d that are not counted …%n", reports, NOT_COUNTED);
        var subjects = roster.candidates(PERSONNEL_BUREAU);
        var filed = new Series("report filed, answer received", reports);
        var accepted = new Series("accepted → case can be read", reports);
        var all = new Series("report sent → case can be read", reports);
        for (int i = -NOT_COUNTED; i < reports; i++) {
            var began = System.nanoTime();
            var report = file(subjects.get(Math.floorMod(i, subjects.size())));
            var answered = System.nanoTime();
            accept(report);
            var acceptedAt = System.nanoTime();
            awaitCase(report.body().at("/routings/0/id").asText());
            var there = System.nanoTime();
            if (i >= 0) {
                filed.add(i, answered - began);
                accepted.add(i, there - acceptedAt);
                all.add(i, there - began);
            }
        }
        out.printf("%-34s%10s%10s%10s%n", "milliseconds", "median", "p99", "longest");
        List.of(filed, accepted, all).forEach(series -> out.println(series.summary()));
    }

    private Answer file(JsonNode person) {
        var filing = Map.of(
                "channel", "PUBLIC_REPORT",
                "source", "HOTLINE_12380",
                "statement", "工作日下午多次到办事窗口，均无人受理。",
                "subjects", List.of(City.subject(person)),
                "reporter", Map.of("name", "林见微", "phone", "13900001234"));
        var key = UUID.randomUUID().toString();
        return http.post(HOTLINE, suite.intake(), "/v1/reports", filing, "Idempotency-Key", key)
                .expect(201);
    }

    private void accept(Answer report) {
        var routing = "/v1/reports/%s/routings/%s"
                .formatted(report.text("id"), report.body().at("/routings/0/id").asText());
        var acceptance = Map.of("brief", "反映其工作时间多次不在岗，窗口无人受理。", "items", List.of("MISCONDUCT-5"));
        http.post(OFFICER, suite.intake(), routing + "/acceptance", acceptance, "If-Match", report.etag())
                .expect(200);
    }

    private void awaitCase(String routingId) {
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (isEmpty(http.get(LEAD, suite.investigation(), "/v1/cases?routingId=" + routingId))) {
            if (System.nanoTime() > end) {
                throw new DemoFailure("No case came of routing " + routingId);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private static boolean isEmpty(Answer cases) {
        return cases.expect(200).body().path("items").isEmpty();
    }

    private record Series(String name, long[] nanos) {
        Series(String name, int length) {
            this(name, new long[length]);
        }

        void add(int index, long duration) {
            nanos[index] = duration;
        }

        String summary() {
            var sorted = nanos.clone();
            Arrays.sort(sorted);
            return "%-34s%10.1f%10.1f%10.1f"
                    .formatted(name, millis(sorted, 50), millis(sorted, 99), millis(sorted, 100));
        }

        /** By nearest rank. */
        private static double millis(long[] sorted, int percentile) {
            return sorted[(sorted.length * percentile + 99) / 100 - 1] / 1e6;
        }
    }
}
