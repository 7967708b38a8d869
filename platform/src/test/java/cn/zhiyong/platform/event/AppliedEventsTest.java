package cn.zhiyong.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppliedEventsTest {
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final MovableClock clock = new MovableClock();
    private final AppliedEvents events = new AppliedEvents(clock);

    @Test
    void aBurstIsToldInOneLineOnceItIsOver() {
        for (int i = 0; i < 15; i++) {
            events.add("roster", 1);
            clock.pass(MOMENT);
            assertThat(events.linesDue()).isEmpty();
        }
        clock.pass(AppliedEvents.QUIET);
        assertThat(events.linesDue()).containsExactly("Events applied for roster: 15 in 1400 ms");
        assertThat(events.linesDue()).isEmpty();
    }

    @Test
    void itIsOverWhenItHasBeenQuietForAMomentAndNotBefore() {
        events.add("roster", 1);
        clock.pass(AppliedEvents.QUIET.minusMillis(1));
        assertThat(events.linesDue()).isEmpty();
        clock.pass(Duration.ofMillis(1));
        assertThat(events.linesDue()).containsExactly("Events applied for roster: 1 in 0 ms");
    }

    @Test
    void oneThatDoesNotEndIsToldInParts() {
        var added = 0;
        while (events.linesDue().isEmpty() && added < 1_000) {
            events.add("roster", 1);
            added++;
            clock.pass(MOMENT);
        }
        assertThat(Duration.between(Instant.EPOCH, clock.instant())).isEqualTo(AppliedEvents.LONGEST);
        events.add("roster", 1);
        clock.pass(AppliedEvents.QUIET);
        assertThat(events.linesDue()).containsExactly("Events applied for roster: 1 in 0 ms");
    }

    @Test
    void eachConsumerHasItsOwn() {
        events.add("roster", 1);
        clock.pass(MOMENT);
        events.add("decisions", 1);
        events.add("decisions", 1);
        clock.pass(AppliedEvents.QUIET.minus(MOMENT));
        assertThat(events.linesDue()).containsExactly("Events applied for roster: 1 in 0 ms");
        clock.pass(MOMENT);
        assertThat(events.linesDue()).containsExactly("Events applied for decisions: 2 in 0 ms");
    }

    @Test
    void noneIsLostWhereManyChannelsReceiveAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> Executors.callable(
                            () -> IntStream.range(0, 1_000).forEach(each -> events.add("roster", 1))))
                    .toList())) {
                done.get();
            }
        }
        clock.pass(AppliedEvents.QUIET);
        assertThat(events.linesDue()).containsExactly("Events applied for roster: 8000 in 0 ms");
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.EPOCH;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
