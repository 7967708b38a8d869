package cn.zhiyong.platform.event;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The CloudEvents attributes (binary mode) that the inbox goes by. */
record ReceivedEvent(UUID id, String type, String subject, long aggregateVersion) {
    /** @throws IllegalArgumentException where an attribute is missing or unreadable */
    static ReceivedEvent of(ConsumerRecord<String, String> message) {
        return new ReceivedEvent(
                UUID.fromString(header(message, "ce_id")),
                header(message, "ce_type"),
                header(message, "ce_subject"),
                Long.parseLong(header(message, "ce_aggregateversion")));
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("Event without header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
