package cn.zhiyong.platform.time;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Bean Validation asks the city's clock whether a date is past: at one in the morning there it is not yesterday. It takes
 * its clock before the settings of ours are read, so that it gets one that looks at ours only when asked for the time.
 */
@Singleton
class ValidationClock implements ClockProvider {
    private final Provider<Clock> clock;

    ValidationClock(Provider<Clock> clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return clock.get().instant();
            }

            @Override
            public ZoneId getZone() {
                return CityClock.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return clock.get().withZone(zone);
            }
        };
    }
}
