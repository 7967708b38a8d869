package cn.zhiyong.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The CloudEvents attributes (binary mode) that the inbox goes by. */
record ReceivedEvent(UUID id, String type, String subject, long aggregateVersion) {
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
                Long.parseLong(header(message, "ce_aggregateversion")));
    }

    /**
     * When the change was made.
     *
     * @throws IllegalArgumentException where the attribute is missing or unreadable
     */
    static Instant timeOf(ConsumerRecord<String, String> message) {
        var time = header(message, "ce_time");
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("Event with an unreadable header ce_time", unreadable);
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
