package cn.zhiyong.platform.event;

import cn.zhiyong.platform.problem.DatabaseAway;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Applies each event at most once and those of one aggregate in order. What comes together is applied in one
 * transaction, in which the events' IDs and the aggregates' versions are recorded too; a duplicate or an older version
 * has no effect. While the database is away events wait. Where a batch fails for any other reason, its events are applied
 * one by one; one that still fails in {@value #ATTEMPTS} attempts goes to the dead letters, and those behind it go on.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 4;

    private final InboxRecords records;
    private final DeadLetters deadLetters;
    private final EventTrace trace;
    private final ObjectMapper json;
    private final MeterRegistry meters;
    private final AppliedEvents appliedEvents;
    private final LastChanges lastChanges;
    private volatile boolean stopping;

    Inbox(
            InboxRecords records,
            DeadLetters deadLetters,
            EventTrace trace,
            ObjectMapper json,
            MeterRegistry meters,
            AppliedEvents appliedEvents,
            LastChanges lastChanges) {
        this.records = records;
        this.deadLetters = deadLetters;
        this.trace = trace;
        this.json = json;
        this.meters = meters;
        this.appliedEvents = appliedEvents;
        this.lastChanges = lastChanges;
    }

    /**
     * @param consumer name of the effect, unique within the service: what makes "at most once" its own
     * @param body what this consumer reads of an event's body; fields that it does not declare are not its concern
     * @param effect runs inside the transaction, after the effects of the events before
     */
    public <T> void receive(
            String consumer, ConsumerRecords<String, String> messages, Class<T> body, Consumer<T> effect) {
        receive(consumer, messages, message -> effect.accept(read(message.value(), body)));
    }

    /**
     * As {@link #receive(String, ConsumerRecords, Class, Consumer)}, for an effect that needs to know when the change
     * was made ({@code ce_time}); an event that does not say so is not applied.
     */
    public <T> void receive(
            String consumer, ConsumerRecords<String, String> messages, Class<T> body, BiConsumer<T, Instant> effect) {
        receive(
                consumer,
                messages,
                message -> effect.accept(read(message.value(), body), ReceivedEvent.timeOf(message)));
    }

    private void receive(
            String consumer,
            ConsumerRecords<String, String> messages,
            Consumer<ConsumerRecord<String, String>> effect) {
        var batch = StreamSupport.stream(messages.spliterator(), false).toList();
        if (batch.size() > 1) {
            var failure = attempt(1, consumer, batch, effect);
            if (failure.isEmpty()) {
                return;
            }
            LOG.warnf(
                    "%d events failed together for %s (%s), going on one by one",
                    batch.size(), consumer, failure.get().getClass().getSimpleName());
        }
        for (var message : batch) {
            attempt(ATTEMPTS, consumer, List.of(message), effect)
                    .ifPresent(failure -> trace.goOn(message, () -> giveUp(consumer, message, failure)));
        }
    }

    /** Returns why it failed for the last time, if so. Waiting for the database is no attempt. */
    private Optional<Throwable> attempt(
            int attempts,
            String consumer,
            List<ConsumerRecord<String, String>> messages,
            Consumer<ConsumerRecord<String, String>> effect) {
        var pauses = new Pauses();
        for (int attempt = 1; ; ) {
            try {
                var applied = QuarkusTransaction.requiringNew().call(() -> apply(consumer, messages, effect));
                count(consumer, "applied", applied.size());
                count(consumer, "without_effect", messages.size() - applied.size());
                if (!applied.isEmpty()) {
                    appliedEvents.add(consumer, applied.size());
                    lastChanges.add(consumer, applied);
                }
                return Optional.empty();
            } catch (RuntimeException | Error failure) {
                if (stopping) {
                    throw failure;
                }
                var waits = DatabaseAway.is(failure);
                if (!waits && attempt++ == attempts) {
                    return Optional.of(failure);
                }
                LOG.warnf(
                        "%d events from %s on failed for %s (%s), %s",
                        messages.size(),
                        place(messages.getFirst()),
                        consumer,
                        failure.getClass().getSimpleName(),
                        waits ? "waiting for the database" : "trying again");
            }
            pauses.pause();
        }
    }

    /** Returns those that had an effect. */
    private List<ReceivedEvent> apply(
            String consumer,
            List<ConsumerRecord<String, String>> messages,
            Consumer<ConsumerRecord<String, String>> effect) {
        var events = new LinkedHashMap<ReceivedEvent, ConsumerRecord<String, String>>();
        messages.forEach(message -> events.putIfAbsent(ReceivedEvent.of(message), message));
        var applicable = records.record(consumer, events.keySet());
        for (var event : applicable) {
            var message = events.get(event);
            trace.goOn(message, () -> {
                effect.accept(message);
                LOG.debugf("Applied %s %s v%d", event.type(), event.subject(), event.aggregateVersion());
            });
        }
        return applicable;
    }

    private void giveUp(String consumer, ConsumerRecord<String, String> message, Throwable failure) {
        LOG.errorf(failure, "Event %s goes to the dead letters of %s", place(message), consumer);
        deadLetters.add(message, failure);
        count(consumer, "dead_letter", 1);
    }

    /** From here on whatever fails may do so because of that: it is left to be delivered again. */
    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    private void count(String consumer, String outcome, int events) {
        if (events > 0) {
            meters.counter("zhiyong.inbox.events", "consumer", consumer, "outcome", outcome)
                    .increment(events);
        }
    }

    private static String place(ConsumerRecord<String, String> message) {
        return "%s-%d@%d".formatted(message.topic(), message.partition(), message.offset());
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
}
