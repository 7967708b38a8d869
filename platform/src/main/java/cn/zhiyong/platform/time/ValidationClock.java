package cn.zhiyong.platform.time;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/**
 * Bean Validation asks the city's clock whether a date is past: at one in the morning there it is not yesterday. Asks it
 * late, as Bean Validation is set up before the clock's settings are read.
 */
@Singleton
class ValidationClock implements ClockProvider {
    private final Provider<Clock> clock;

    ValidationClock(Provider<Clock> clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock.get();
    }
}
