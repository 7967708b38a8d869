package cn.zhiyong.platform.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where events lie that could not be applied, one by one: key, value and headers as they were, and before these why it
 * failed and where it came from, named as SmallRye's dead-letter queue names them (which knows whole batches only).
 */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final String topic;
    private final Producer<String, String> kafka;

    @Inject
    DeadLetters(
            @ConfigProperty(name = "zhiyong.inbox.dead-letter-topic") String topic,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this(topic, new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer()));
    }

    DeadLetters(String topic, Producer<String, String> kafka) {
        this.topic = topic;
        this.kafka = kafka;
    }

    /** Returns once the broker has it; as long as Kafka is away, it waits. */
    void add(ConsumerRecord<String, String> message, Throwable failure) {
        var letter = new ProducerRecord<>(topic, message.key(), message.value());
        describe(letter.headers(), "dead-letter-exception-class-name", "dead-letter-reason", failure);
        Optional.ofNullable(failure.getCause())
                .ifPresent(cause ->
                        describe(letter.headers(), "dead-letter-cause-class-name", "dead-letter-cause", cause));
        put(letter.headers(), "dead-letter-topic", message.topic());
        put(letter.headers(), "dead-letter-partition", Integer.toString(message.partition()));
        put(letter.headers(), "dead-letter-offset", Long.toString(message.offset()));
        message.headers().forEach(letter.headers()::add);
        for (var pauses = new Pauses(); !isSent(letter); ) {
            pauses.pause();
        }
    }

    @PreDestroy
    void close() {
        kafka.close(Duration.ZERO);
    }

    private boolean isSent(ProducerRecord<String, String> letter) {
        try {
            kafka.send(letter).get();
            return true;
        } catch (ExecutionException | KafkaException failure) {
            LOG.errorf("A dead letter was not taken by Kafka (%s), trying again", failure.getMessage());
            return false;
        } catch (InterruptedException stopping) {
            throw Pauses.stopped(stopping);
        }
    }

    private static void describe(Headers headers, String className, String text, Throwable thrown) {
        put(headers, className, thrown.getClass().getName());
        put(headers, text, Optional.ofNullable(thrown.getMessage()).orElseGet(thrown::toString));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
