package cn.zhiyong.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The CloudEvents attributes (binary mode) that the inbox goes by.
 *
 * @param changedAt when the change was made, as far as the event says so
 */
record ReceivedEvent(UUID id, String type, String subject, long aggregateVersion, Optional<Instant> changedAt) {
    /** Whose state an event carries. */
    record Aggregate(String type, String subject) {}

    Aggregate aggregate() {
        return new Aggregate(type, subject);
    }

    /** @throws IllegalArgumentException where an attribute is missing or unreadable */
    static ReceivedEvent of(ConsumerRecord<String, String> message) {
        return new ReceivedEvent(
                UUID.fromString(header(message, "ce_id")),
                header(message, "ce_type"),
                header(message, "ce_subject"),
                Long.parseLong(header(message, "ce_aggregateversion")),
                time(message));
    }

    /**
     * When the change was made.
     *
     * @throws IllegalArgumentException where the attribute is missing or unreadable
     */
    static Instant timeOf(ConsumerRecord<String, String> message) {
        return time(message).orElseThrow(() -> new IllegalArgumentException("Event without a readable header ce_time"));
    }

    private static Optional<Instant> time(ConsumerRecord<String, String> message) {
        try {
            return Optional.ofNullable(message.headers().lastHeader("ce_time"))
                    .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                    .map(time -> OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("Event without header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
