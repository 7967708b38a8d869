package cn.zhiyong.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays the other services: publishes their events as the outbox relay would, and reads topics back. */
public final class Events {
    /** Where the broker of an earlier profile has stopped, its producer is to leave it alone, in milliseconds. */
    private static final int GONE_FOR_GOOD = 60_000;

    private static KafkaProducer<String, String> producer;
    private static String brokerOfProducer;

    private Events() {}

    /** Publishes a valid event and returns its ID. */
    public static UUID publish(String aggregateType, Object aggregateId, long version, String body) {
        var id = UUID.randomUUID();
        publish(id, aggregateType, aggregateId, version, body);
        return id;
    }

    /** Publishes a valid event of a change that was made at that time, and returns its ID. */
    public static UUID publish(Instant time, String aggregateType, Object aggregateId, long version, String body) {
        EventSchemas.assertValid(aggregateType, body);
        var id = UUID.randomUUID();
        publishUnchecked(id, time.toString(), aggregateType, aggregateId, version, body);
        return id;
    }

    /** Publishes a valid event under a given ID: the same one twice is a duplicate. */
    public static void publish(UUID id, String aggregateType, Object aggregateId, long version, String body) {
        EventSchemas.assertValid(aggregateType, body);
        publishUnchecked(id, aggregateType, aggregateId, version, body);
    }

    /** Publishes whatever it is given: poison. */
    public static void publishUnchecked(UUID id, String aggregateType, Object aggregateId, long version, String body) {
        publishUnchecked(id, "2026-01-01T00:00:00Z", aggregateType, aggregateId, version, body);
    }

    /** @param time as it stands in the header */
    public static void publishUnchecked(
            UUID id, String time, String aggregateType, Object aggregateId, long version, String body) {
        send(List.of(record(id, time, aggregateType, aggregateId, version, body)));
    }

    /** An event to send or to hand over as it is. */
    public static ProducerRecord<String, String> record(
            UUID id, String time, String aggregateType, Object aggregateId, long version, String body) {
        var record = new ProducerRecord<>("zhiyong." + aggregateType, aggregateId.toString(), body);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_source", "/test");
        header(record, "ce_type", "cn.zhiyong." + aggregateType + ".changed.v1");
        header(record, "ce_subject", aggregateId.toString());
        header(record, "ce_time", time);
        header(record, "ce_aggregateversion", Long.toString(version));
        header(record, "content-type", "application/json");
        return record;
    }

    /** Sends them in their order. */
    public static void send(List<ProducerRecord<String, String>> records) {
        try {
            for (var sent : records.stream().map(producer()::send).toList()) {
                sent.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** One for all events of a broker: to make one takes longer than to send the event. */
    private static synchronized KafkaProducer<String, String> producer() {
        var broker = ServiceInfrastructure.bootstrapServers();
        if (!broker.equals(brokerOfProducer)) {
            if (producer != null) {
                producer.close(Duration.ZERO);
            }
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", broker, "reconnect.backoff.max.ms", GONE_FOR_GOOD),
                    new StringSerializer(),
                    new StringSerializer());
            brokerOfProducer = broker;
        }
        return producer;
    }

    /** What lies in a topic now, for example {@code zhiyong.intake-service.dead-letter}. */
    public static List<ConsumerRecord<String, String>> topic(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", (Object) ServiceInfrastructure.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new org.apache.kafka.common.TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
