package cn.zhiyong.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityClockTest {
    @ParameterizedTest(name = "{0} days")
    @ValueSource(ints = {0, 1, -1, -400, 36_500, -36_500})
    void itRunsThatManyDaysOffTheMachine(int offsetDays) {
        var clock = CityClock.running(offsetDays);
        var before = Instant.now().minusMillis(1);
        var shown = clock.instant().minus(Duration.ofDays(offsetDays));
        assertThat(shown).isBetween(before, Instant.now());
        assertThat(clock.instant().getNano() % 1_000_000).isZero();
        assertThat(clock.getZone()).isEqualTo(CityClock.ZONE);
    }
}
