package cn.zhiyong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.stack.LocalStack;
import cn.zhiyong.stack.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Reports are filed in groups that share a transaction. Whoever was answered 201 finds the report there once, with its
 * event, though the service and the database were killed while many were being filed.
 *
 * <p>Comes last: the other services still hold connections to the database that was killed.
 */
@Order(Integer.MAX_VALUE)
class KilledFilingIT {
    private static final int CLIENTS = 24;
    private static final int BETWEEN_KILLS = 300;

    private final LocalStack stack = RunningStack.get();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    private record Filed(String key, String id) {}

    @Test
    void everyReportThatWasAnsweredIsThereOnceWithItsEvent() throws Exception {
        var filed = new ArrayList<Filed>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clients = new ArrayList<Future<List<Filed>>>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit((Callable<List<Filed>>) this::fileUntilOver));
            }
            awaitAnswers(BETWEEN_KILLS);
            stack.part(Service.INTAKE).kill();
            stack.part(Service.INTAKE).start();
            stack.awaitReady(Service.INTAKE);
            awaitAnswers(answered.get() + BETWEEN_KILLS);
            stack.killPostgres();
            stack.startPostgres();
            awaitAnswers(answered.get() + BETWEEN_KILLS);
            over.set(true);
            for (var client : clients) {
                filed.addAll(client.get());
            }
        }
        assertThatEachIsThereOnce(filed);
    }

    private List<Filed> fileUntilOver() {
        var hotline = new Client(stack, Service.INTAKE, "hotline", "e2e-rush-hour", null);
        var filed = new ArrayList<Filed>();
        while (!over.get()) {
            var key = UUID.randomUUID().toString();
            var report = hotline.post("/v1/reports", key, body()).expect(201);
            answered.incrementAndGet();
            filed.add(new Filed(key, report.body().path("id").asText()));
        }
        return filed;
    }

    private static Map<String, Object> body() {
        return Map.of(
                "channel", "PUBLIC_REPORT",
                "source", "HOTLINE_12380",
                "statement", "窗口长期无人，多次前往均未办成。",
                "subjects", List.of(Map.of("kind", "UNIT", "unitCode", "GOV-FIN")),
                "reporter", Map.of("name", "林见微", "phone", "13900001234"));
    }

    private void awaitAnswers(int number) {
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> answered.get() >= number);
    }

    private void assertThatEachIsThereOnce(List<Filed> filed) {
        var ids = filed.stream().map(Filed::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (var rows : List.of(
                "SELECT count(*) FROM report WHERE id::text = ANY (?)",
                "SELECT count(*) FROM routing WHERE report_id::text = ANY (?)",
                "SELECT count(*) FROM reporter_identity WHERE report_id::text = ANY (?)",
                "SELECT count(*) FROM outbox WHERE aggregate_type = 'report' AND aggregate_id = ANY (?)")) {
            assertThat(Databases.count(Service.INTAKE, rows, ids)).as(rows).isEqualTo(ids.size());
        }
        assertThat(Databases.count(
                        Service.INTAKE,
                        "SELECT count(*) FROM idempotency_record WHERE key = ANY (?)",
                        filed.stream().map(Filed::key).toList()))
                .isEqualTo(filed.size());
        assertThat(Databases.count(
                        Service.INTAKE,
                        "SELECT count(*) FROM report WHERE filed_by = ANY (?)",
                        List.of("e2e-rush-hour")))
                .as("no report of which nobody was told")
                .isEqualTo(filed.size());
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                        Topics.all("zhiyong.report").stream()
                                .map(record -> record.key())
                                .toList())
                .containsAll(ids));
    }
}
