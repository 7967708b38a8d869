package cn.zhiyong.platform.time;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** Bean Validation asks the city's clock whether a date is past: at one in the morning there it is not yesterday. */
@Singleton
class ValidationClock implements ClockProvider {
    private final Clock clock;

    ValidationClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
