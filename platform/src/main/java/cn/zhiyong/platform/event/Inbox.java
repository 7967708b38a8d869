package cn.zhiyong.platform.event;

import cn.zhiyong.platform.problem.DatabaseAway;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Applies each event at most once. The event's ID and the aggregate's version are recorded in the transaction of the
 * effect; a duplicate or an older version has no effect. While the database is away an event waits; one that fails for
 * any other reason is tried {@value #ATTEMPTS} times and then thrown, which sends it to the channel's dead-letter topic.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final InboxRecords records;
    private final ObjectMapper json;
    private final MeterRegistry meters;
    private final AppliedEvents appliedEvents;

    Inbox(InboxRecords records, ObjectMapper json, MeterRegistry meters, AppliedEvents appliedEvents) {
        this.records = records;
        this.json = json;
        this.meters = meters;
        this.appliedEvents = appliedEvents;
    }

    /**
     * @param consumer name of the effect, unique within the service: what makes "at most once" its own
     * @param body what this consumer reads of the event's body; fields that it does not declare are not its concern
     * @param effect runs inside the transaction
     */
    public <T> void receive(
            String consumer, ConsumerRecord<String, String> message, Class<T> body, Consumer<T> effect) {
        receive(consumer, message, () -> effect.accept(read(message.value(), body)));
    }

    /**
     * As {@link #receive(String, ConsumerRecord, Class, Consumer)}, for an effect that needs to know when the change was
     * made ({@code ce_time}); an event that does not say so is not applied.
     */
    public <T> void receive(
            String consumer, ConsumerRecord<String, String> message, Class<T> body, BiConsumer<T, Instant> effect) {
        receive(consumer, message, () -> effect.accept(read(message.value(), body), ReceivedEvent.timeOf(message)));
    }

    private void receive(String consumer, ConsumerRecord<String, String> message, Runnable effect) {
        var pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                var applied = QuarkusTransaction.requiringNew().call(() -> apply(consumer, message, effect));
                count(consumer, applied ? "applied" : "without_effect");
                if (applied) {
                    appliedEvents.add(consumer);
                }
                return;
            } catch (RuntimeException failure) {
                var waits = DatabaseAway.is(failure);
                if (!waits && attempt >= ATTEMPTS) {
                    count(consumer, "dead_letter");
                    LOG.errorf(
                            failure,
                            "Event %s-%d@%d goes to the dead letters of %s",
                            message.topic(),
                            message.partition(),
                            message.offset(),
                            consumer);
                    throw failure;
                }
                LOG.warnf(
                        "Event %s-%d@%d failed for %s (attempt %d: %s), trying again",
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        consumer,
                        attempt,
                        failure.getClass().getSimpleName());
            }
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** False for a duplicate and for an older version. */
    private boolean apply(String consumer, ConsumerRecord<String, String> message, Runnable effect) {
        var event = ReceivedEvent.of(message);
        if (!records.isFirst(consumer, event) || !records.isNewest(consumer, event)) {
            return false;
        }
        effect.run();
        LOG.debugf("Applied %s %s v%d", event.type(), event.subject(), event.aggregateVersion());
        return true;
    }

    private void count(String consumer, String outcome) {
        meters.counter("zhiyong.inbox.events", "consumer", consumer, "outcome", outcome)
                .increment();
    }

    private <T> T read(String value, Class<T> body) {
        try {
            return tolerantReader(body).readValue(value);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("Event body cannot be read as " + body.getSimpleName(), unreadable);
        }
    }

    private ObjectReader tolerantReader(Class<?> body) {
        return json.readerFor(body).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting to try again", stopping);
        }
    }
}
