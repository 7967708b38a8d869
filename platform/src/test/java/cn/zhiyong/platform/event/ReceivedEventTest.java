package cn.zhiyong.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedEventTest {
    private final ConsumerRecord<String, String> message = new ConsumerRecord<>("zhiyong.unit", 0, 0, "U-1", "{}");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z",
        "2026-01-01T00:00:00.123456Z, 2026-01-01T00:00:00.123456Z",
        "2026-01-01T08:00:00+08:00, 2026-01-01T00:00:00Z",
    })
    void theTimeIsReadWithItsOffset(String text, Instant time) {
        assertThat(ReceivedEvent.timeOf(at(text))).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-01-01", "2026-01-01T00:00:00", "1767225600000"})
    void aTimeThatCannotBeReadIsNamed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReceivedEvent.timeOf(at(text)))
                .withMessageContaining("ce_time");
    }

    @Test
    void soIsAMissingOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReceivedEvent.timeOf(message))
                .withMessageContaining("ce_time");
    }

    private ConsumerRecord<String, String> at(String time) {
        message.headers().add("ce_time", time.getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
