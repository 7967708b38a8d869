package cn.zhiyong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.stack.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What has to hold of the suite as a whole. */
class StoryIT {
    private static final List<String> TOPICS = List.of("unit", "cadre", "report", "case", "decision");

    @Test
    void theDemoEndsWellAgainOnTheSameDataAndAfterARestart() {
        RunningStack.playDemo();
        RunningStack.restart();
        RunningStack.playDemo();
    }

    @Test
    void theSameReportPostedFiftyTimesAtOnceIsOneReport() throws Exception {
        var hotline = new Client(RunningStack.get(), Service.INTAKE, "hotline", "e2e-hotline", null);
        var key = UUID.randomUUID().toString();
        var filing = Journey.filing(People.nextSubject());
        Callable<Client.Answer> filed = () -> hotline.post("/v1/reports", key, filing);
        try (var threads = Executors.newFixedThreadPool(50)) {
            var answers = new HashSet<String>();
            for (var answer : threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(i -> filed).toList())) {
                answers.add(answer.get().expect(201).text());
            }
            assertThat(answers).hasSize(1);
        }
    }

    @Test
    void eventsAreCloudEventsAsTheContractSays() {
        new Journey(RunningStack.get()).travel().awaitEnd();
        for (var type : TOPICS) {
            var records = Topics.all("zhiyong." + type);
            assertThat(records).isNotEmpty();
            for (var record : records) {
                if (Topics.header(record, "ce_id") == null) {
                    continue; // poison of another test
                }
                assertThat(Topics.header(record, "ce_specversion")).isEqualTo("1.0");
                assertThat(UUID.fromString(Topics.header(record, "ce_id"))).isNotNull();
                assertThat(Topics.header(record, "ce_source"))
                        .isIn("/intake-service", "/investigation-service", "/sanction-service", "/appraisal-service");
                assertThat(Topics.header(record, "ce_type")).isEqualTo("cn.zhiyong." + type + ".changed.v1");
                assertThat(Topics.header(record, "ce_subject")).isEqualTo(record.key());
                assertThat(Topics.header(record, "ce_time")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
                assertThat(Topics.header(record, "ce_aggregateversion")).matches("\\d+");
                assertThat(Topics.header(record, "content-type")).isEqualTo("application/json");
                assertThat(StreamSupport.stream(record.headers().spliterator(), false)
                                .map(Header::key)
                                .collect(Collectors.toSet()))
                        .containsExactlyInAnyOrder(
                                "ce_specversion",
                                "ce_id",
                                "ce_source",
                                "ce_type",
                                "ce_subject",
                                "ce_time",
                                "ce_aggregateversion",
                                "content-type",
                                "traceparent");
            }
        }
    }

    @Test
    void oneTraceGoesFromTheRequestIntoTheNextServicesLog() throws Exception {
        var trace = UUID.randomUUID().toString().replace("-", "");
        var hotline = new Client(RunningStack.get(), Service.INTAKE, "hotline", "e2e-hotline", null);
        hotline.once(
                        "POST",
                        "/v1/reports",
                        Journey.filing(People.nextSubject()),
                        Map.of(
                                "Idempotency-Key",
                                UUID.randomUUID().toString(),
                                "traceparent",
                                "00-" + trace + "-00f067aa0ba902b7-01"))
                .expect(201);
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(Files.readString(
                        RunningStack.get().part(Service.INVESTIGATION).log()))
                .contains("trace=" + trace));
    }

    @Test
    void aPoisonEventGoesToTheDeadLettersAndTheChannelGoesOn() {
        var poison = "poison " + UUID.randomUUID();
        Topics.put("zhiyong.case", UUID.randomUUID().toString(), poison);
        for (var service : List.of("intake-service", "sanction-service")) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                            Topics.all("zhiyong." + service + ".dead-letter"))
                    .anySatisfy(record -> assertThat(record.value()).isEqualTo(poison)));
        }
        new Journey(RunningStack.get()).travel().awaitEnd();
    }

    @Test
    void whoReportedIsNowhereButUnderSeal() throws IOException {
        new Journey(RunningStack.get()).travel().awaitEnd();
        for (var secret : List.of(Journey.REPORTER, Journey.PHONE)) {
            var hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
            for (var service : Service.values()) {
                assertThat(Databases.tablesWith(service, secret, hex)).isEmpty();
                assertThat(Files.readString(RunningStack.get().part(service).log()))
                        .doesNotContain(secret);
            }
            for (var type : TOPICS) {
                assertThat(Topics.all("zhiyong." + type))
                        .noneMatch(record -> record.value().contains(secret));
            }
        }
    }

    @Test
    void reportsAreTakenInWhileKafkaIsAwayAndTravelOnOnceItIsBack() {
        var stack = RunningStack.get();
        stack.messaging().kill();
        var journey = new Journey(stack);
        try {
            stack.part(Service.INTAKE).stop();
            stack.part(Service.INTAKE).start();
            stack.awaitReady(Service.INTAKE);
            journey.file();
            journey.accept();
        } finally {
            stack.messaging().start();
        }
        journey.awaitCase();
    }

    @Test
    void everyServiceTellsHowFarItsRelayIsBehind() {
        for (var service : Service.values()) {
            var anyone = new Client(RunningStack.get(), service, null, null, null);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> anyone.metric("zhiyong_outbox_relay_behind_bytes") >= 0);
        }
    }

    @Test
    void aServiceWithoutItsDatabaseSaysThatItIsNotReady() {
        var stack = RunningStack.get();
        var anyone = new Client(stack, Service.INTAKE, null, null, null);
        stack.stopPostgres();
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> anyone.once("GET", "/q/health/ready", null, Map.of())
                                    .status()
                            == 503);
        } finally {
            stack.startPostgres();
        }
        for (var service : Service.values()) {
            stack.awaitReady(service);
        }
        new Journey(stack).travel().awaitEnd();
    }
}
