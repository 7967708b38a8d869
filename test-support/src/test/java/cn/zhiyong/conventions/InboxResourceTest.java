package cn.zhiyong.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhiyong.conventions.UnitListener.Unit;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.opentelemetry.api.trace.Span;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once and in order, whatever comes together in one batch. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class InboxResourceTest {
    private static final String DEAD_LETTERS = "zhiyong.intake-service.dead-letter";

    @Inject
    UnitListener listener;

    @Inject
    EntityManager database;

    private final String prefix = "IN-" + UUID.randomUUID() + "-";
    private final List<String> tried = new CopyOnWriteArrayList<>();

    @BeforeEach
    void watch() {
        witness(unit -> {});
    }

    @AfterEach
    void watchNoLonger() {
        listener.show(unit -> {});
    }

    @Test
    void inOneBatchToDuplicatesAndOldVersionsHaveNoEffect() {
        var fifth = event("A", 5, "five");
        receive(
                fifth,
                event("B", 1, "one"),
                fifth,
                event("A", 4, "four"),
                event("A", 6, "six"),
                event("A", 5, "five again"),
                event("A", 6, "six again"));
        assertThat(tried).containsExactly("five", "one", "six");
        assertApplied("A", "six", 2);
        assertApplied("B", "one", 1);
        assertThat(version("A")).isEqualTo(6);
    }

    @Test
    void whatIsHeldFromEarlierBatchesIsGoneByToo() {
        var third = event("A", 3, "three");
        receive(event("A", 1, "one"), third);
        receive(
                event("A", 2, "two"),
                third,
                event("B", 7, "seven"),
                event("A", 3, "three again"),
                event("A", 4, "four"),
                event("A", 9, "nine"),
                event("A", 8, "eight"));
        assertThat(tried).containsExactly("one", "three", "seven", "four", "nine");
        receive(event("A", 9, "nine again"), event("B", 6, "six"));
        assertThat(tried).hasSize(5);
        assertApplied("A", "nine", 4);
        assertThat(version("A")).isEqualTo(9);
        assertThat(version("B")).isEqualTo(7);
    }

    @Test
    void onePoisonEventGoesToTheDeadLettersAloneAndTheOthersAreAppliedInOrder() {
        var poison = new ProducerRecord<>("zhiyong.unit", prefix + "P", prefix + "{");
        event("P", 1, "").headers().forEach(poison.headers()::add);
        header(poison, "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        receive(Stream.of(events(0, 40), List.of(poison), events(40, 80))
                .flatMap(List::stream)
                .toList());
        assertAllAppliedOnce(80);
        assertThat(tried.subList(tried.size() - 80, tried.size())).isEqualTo(names(80));
        assertThat(deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(poison.value());
            assertThat(letter.key()).isEqualTo(poison.key());
            assertThat(byName(letter.headers()))
                    .containsAllEntriesOf(byName(poison.headers()))
                    .containsEntry("dead-letter-topic", "zhiyong.unit")
                    .containsEntry("dead-letter-partition", "0")
                    .containsEntry("dead-letter-offset", "40")
                    .containsEntry("dead-letter-exception-class-name", IllegalArgumentException.class.getName())
                    .containsKeys("dead-letter-reason", "dead-letter-cause", "dead-letter-cause-class-name");
            assertThat(letter.headers().iterator().next().key()).startsWith("dead-letter-");
        });
    }

    @Test
    void anEventWithoutAttributesHoldsBackNoOther() {
        var alien = new ProducerRecord<>("zhiyong.unit", prefix + "P", prefix + "alien");
        receive(Stream.of(events(0, 5), List.of(alien), events(5, 10))
                .flatMap(List::stream)
                .toList());
        assertAllAppliedOnce(10);
        assertThat(deadLetters()).singleElement().satisfies(letter -> assertThat(letter.value())
                .isEqualTo(alien.value()));
    }

    @Test
    void aBatchThatFailsOnceIsAppliedOneByOne() {
        var failed = new AtomicBoolean();
        witness(unit -> {
            if (unit.name().equals("n7") && failed.compareAndSet(false, true)) {
                throw new IllegalStateException("Once only");
            }
        });
        receive(events(0, 20));
        assertAllAppliedOnce(20);
        assertThat(tried)
                .isEqualTo(Stream.concat(names(8).stream(), names(20).stream()).toList());
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void aBatchWaitsWhileTheDatabaseIsAwayAndIsThenAppliedOnce() {
        var gone = new AtomicBoolean();
        witness(unit -> {
            if (unit.name().equals("n7") && gone.compareAndSet(false, true)) {
                database.createNativeQuery("SELECT pg_terminate_backend(pg_backend_pid())")
                        .getResultList();
            }
        });
        receive(events(0, 20));
        assertThat(gone).isTrue();
        assertAllAppliedOnce(20);
        assertThat(tried.subList(tried.size() - 20, tried.size())).isEqualTo(names(20));
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void eachEffectGoesOnWithTheTraceOfItsEvent() {
        var logged = new ConcurrentHashMap<String, String>();
        var traced = new ConcurrentHashMap<String, String>();
        witness(unit -> {
            logged.put(unit.name(), String.valueOf(MDC.get("traceId")));
            traced.put(unit.name(), Span.current().getSpanContext().getTraceId());
        });
        var traces = new ConcurrentHashMap<String, String>();
        var events = events(0, 30);
        for (int i = 0; i < events.size(); i++) {
            var trace = UUID.randomUUID().toString().replace("-", "");
            traces.put("n" + i, trace);
            header(events.get(i), "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        }
        Events.send(events);
        await().atMost(Duration.ofSeconds(20)).until(() -> traced.size() == 30);
        assertThat(traced).isEqualTo(traces);
        assertThat(logged).isEqualTo(traces);
    }

    private void witness(Consumer<Unit> more) {
        listener.show(unit -> {
            if (unit.code().startsWith(prefix)) {
                tried.add(unit.name());
                more.accept(unit);
            }
        });
    }

    @SafeVarargs
    private void receive(ProducerRecord<String, String>... events) {
        receive(List.of(events));
    }

    /** As if they came from Kafka in one batch, at the offsets from 0 on. */
    private void receive(List<ProducerRecord<String, String>> events) {
        var batch = new ArrayList<ConsumerRecord<String, String>>();
        for (var event : events) {
            batch.add(new ConsumerRecord<>(
                    event.topic(),
                    0,
                    batch.size(),
                    ConsumerRecord.NO_TIMESTAMP,
                    TimestampType.NO_TIMESTAMP_TYPE,
                    ConsumerRecord.NULL_SIZE,
                    ConsumerRecord.NULL_SIZE,
                    event.key(),
                    event.value(),
                    event.headers(),
                    Optional.empty()));
        }
        listener.receive(new ConsumerRecords<>(Map.of(new TopicPartition("zhiyong.unit", 0), batch), Map.of()));
    }

    /** One each of the units from n{from} on. */
    private List<ProducerRecord<String, String>> events(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> event("n" + i, 1, "n" + i))
                .toList();
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    }

    private ProducerRecord<String, String> event(String unit, long version, String name) {
        var body = "{\"code\":\"%s%s\",\"name\":\"%s\"}".formatted(prefix, unit, name);
        return Events.record(UUID.randomUUID(), "2026-01-01T00:00:00Z", "unit", prefix + unit, version, body);
    }

    private void assertApplied(String unit, String name, int times) {
        assertThat(Database.rows("SELECT name, applied FROM known_unit WHERE code = ?", prefix + unit))
                .singleElement()
                .isEqualTo(Map.of("name", name, "applied", times));
    }

    private void assertAllAppliedOnce(int count) {
        assertThat(Database.count("SELECT count(*) FROM known_unit WHERE starts_with(code, ?) AND applied = 1", prefix))
                .isEqualTo(count);
        assertThat(Database.count("SELECT count(*) FROM known_unit WHERE starts_with(code, ?)", prefix))
                .isEqualTo(count);
    }

    private long version(String unit) {
        return Database.count("SELECT version FROM inbox_version WHERE subject = ?", prefix + unit);
    }

    private List<ConsumerRecord<String, String>> deadLetters() {
        return Events.topic(DEAD_LETTERS).stream()
                .filter(letter -> letter.key() != null && letter.key().startsWith(prefix))
                .toList();
    }

    private static void header(ProducerRecord<String, String> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> byName(Headers headers) {
        return Arrays.stream(headers.toArray())
                .collect(Collectors.toMap(Header::key, header -> new String(header.value(), StandardCharsets.UTF_8)));
    }
}
