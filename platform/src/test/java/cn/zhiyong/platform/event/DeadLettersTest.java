package cn.zhiyong.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
    private final MockProducer<String, String> kafka =
            new MockProducer<>(false, null, new StringSerializer(), new StringSerializer());
    private final DeadLetters deadLetters = new DeadLetters("letters", kafka);

    @Test
    void itWaitsUntilKafkaHasTheLetter() throws Exception {
        var adding = CompletableFuture.runAsync(() -> deadLetters.add(message(), new IllegalStateException("Broken")));
        while (!kafka.errorNext(new TimeoutException("Kafka is away"))) {
            Thread.sleep(5);
        }
        assertThat(adding).isNotDone();
        while (!kafka.completeNext()) {
            Thread.sleep(5);
        }
        assertThat(adding).succeedsWithin(Duration.ofSeconds(5));
        assertThat(kafka.history()).hasSize(2);
    }

    @Test
    void theLetterSaysWhyAndWhenceBeforeWhatTheEventSaid() {
        var cause = new IllegalArgumentException();
        var adding = CompletableFuture.runAsync(
                () -> deadLetters.add(message(), new IllegalStateException("Broken", cause)));
        while (!kafka.completeNext()) {
            Thread.onSpinWait();
        }
        assertThat(adding).succeedsWithin(Duration.ofSeconds(5));
        var letter = kafka.history().getFirst();
        assertThat(letter.topic()).isEqualTo("letters");
        assertThat(letter.key()).isEqualTo("key");
        assertThat(letter.value()).isEqualTo("value");
        assertThat(StreamSupport.stream(letter.headers().spliterator(), false)
                        .map(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8)))
                .containsExactly(
                        "dead-letter-exception-class-name=java.lang.IllegalStateException",
                        "dead-letter-reason=Broken",
                        "dead-letter-cause-class-name=java.lang.IllegalArgumentException",
                        "dead-letter-cause=java.lang.IllegalArgumentException",
                        "dead-letter-topic=zhiyong.case",
                        "dead-letter-partition=3",
                        "dead-letter-offset=17",
                        "ce_id=1",
                        "traceparent=00-1-2-01");
    }

    private static ConsumerRecord<String, String> message() {
        var message = new ConsumerRecord<>("zhiyong.case", 3, 17, "key", "value");
        message.headers().add("ce_id", "1".getBytes(StandardCharsets.UTF_8));
        message.headers().add("traceparent", "00-1-2-01".getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
