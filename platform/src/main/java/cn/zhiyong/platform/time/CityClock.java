package cn.zhiyong.platform.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jboss.logging.Logger;

/** The one clock: Asia/Shanghai, in milliseconds (R12). Rules are handed it or a date; none reads the system clock. */
public final class CityClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Logger LOG = Logger.getLogger(CityClock.class);

    private CityClock() {}

    /** That moment as the city's clocks show it. */
    public static OffsetDateTime at(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }

    /** The day in the city at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of that day in the city. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** @param offsetDays how far it runs ahead of the machine; behind it where negative */
    static Clock running(int offsetDays) {
        var machine = Clock.tickMillis(ZONE);
        return offsetDays == 0 ? machine : Clock.offset(machine, Duration.ofDays(offsetDays));
    }

    static class Producer {
        @Produces
        @Singleton
        @Startup
        @DefaultBean
        Clock clock(ClockSettings settings) {
            var clock = running(settings.offsetDays());
            if (settings.offsetDays() != 0) {
                LOG.warnf(
                        "For rehearsals only: the clock runs %d days off (zhiyong.clock.offset-days), today is %s. "
                                + "What is recorded now carries wrong dates for good.",
                        settings.offsetDays(), LocalDate.now(clock));
            }
            return clock;
        }
    }
}
