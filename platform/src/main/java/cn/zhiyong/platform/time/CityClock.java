package cn.zhiyong.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock: Asia/Shanghai, in milliseconds (R12). Rules are handed it or a date; none reads the system clock. */
public final class CityClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CityClock() {}

    static class Producer {
        @Produces
        @Singleton
        @DefaultBean
        Clock clock() {
            return Clock.tickMillis(ZONE);
        }
    }
}
