package cn.zhiyong.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackSettingsTest {
    private static final Path PROJECT = Path.of("/project");

    @Test
    void withoutSettingsEverythingHasAPortOfItsOwn() {
        var settings = StackSettings.of(PROJECT, Map.of());
        assertThat(settings.home()).isEqualTo(PROJECT.resolve(".local"));
        assertThat(settings.servicePorts().values()).containsExactly(8081, 8082, 8083, 8084);
        assertThat(settings.jsonLogs()).isFalse();
        assertThat(settings.clockOffsetDays()).isZero();
        var ports = settings.listeners().values().stream()
                .map(StackSettings.Listener::port)
                .toList();
        assertThat(new HashSet<>(ports)).hasSize(7).hasSameSizeAs(ports);
    }

    @Test
    void theEnvironmentSetsWhatItNames() {
        var settings = StackSettings.of(
                PROJECT,
                Map.of(
                        "ZHIYONG_HOME", "/elsewhere",
                        "ZHIYONG_SANCTION_PORT", " 9083 ",
                        "ZHIYONG_KAFKA_PORT", "",
                        "ZHIYONG_LOG_FORMAT", "json"));
        assertThat(settings.home()).isEqualTo(Path.of("/elsewhere"));
        assertThat(settings.servicePorts()).containsEntry(Service.SANCTION, 9083);
        assertThat(settings.kafkaPort()).isEqualTo(19_092);
        assertThat(settings.jsonLogs()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-400, -400", "' 30 ', 30", "+7, 7", "36500, 36500", "-36500, -36500", "'', 0"})
    void theClockRunsWholeDaysOffEitherWay(String value, int days) {
        var settings = StackSettings.of(PROJECT, Map.of("ZHIYONG_CLOCK_OFFSET_DAYS", value));
        assertThat(settings.clockOffsetDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "ZHIYONG_INTAKE_PORT, 0",
        "ZHIYONG_INTAKE_PORT, 65536",
        "ZHIYONG_CONNECT_PORT, eighty",
        "ZHIYONG_SERVICE_HEAP_MB, 63",
        "ZHIYONG_LOG_FORMAT, xml",
        "ZHIYONG_CLOCK_OFFSET_DAYS, 1.5",
        "ZHIYONG_CLOCK_OFFSET_DAYS, yesterday",
        "ZHIYONG_CLOCK_OFFSET_DAYS, 36501",
        "ZHIYONG_CLOCK_OFFSET_DAYS, -36501",
        "ZHIYONG_CLOCK_OFFSET_DAYS, 99999999999"
    })
    void aValueThatMakesNoSenseIsRefusedByItsName(String variable, String value) {
        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> StackSettings.of(PROJECT, Map.of(variable, value)))
                .withMessageContaining(variable)
                .withMessageContaining('"' + value + '"');
    }
}
