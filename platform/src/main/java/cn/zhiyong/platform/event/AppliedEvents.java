package cn.zhiyong.platform.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * Tells in the log what each consumer applied: one line for a burst of events, once it is over or has gone on for long.
 * An import of the roster sets off thousands, of which nobody reads a line each.
 */
@ApplicationScoped
class AppliedEvents {
    static final Duration QUIET = Duration.ofSeconds(2);
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(AppliedEvents.class);

    private final Clock clock;
    private final Map<String, Burst> bursts = new TreeMap<>();

    AppliedEvents(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(String consumer, int count) {
        var now = clock.instant();
        bursts.merge(consumer, new Burst(count, now, now), Burst::goneOn);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        linesDue().forEach(LOG::info);
    }

    /** A line for each burst that is over or has gone on for long; what comes after begins another. */
    synchronized List<String> linesDue() {
        var now = clock.instant();
        var lines = new ArrayList<String>();
        bursts.forEach((consumer, burst) -> {
            if (burst.isDue(now)) {
                lines.add("Events applied for %s: %d in %d ms".formatted(consumer, burst.count, burst.millis()));
            }
        });
        bursts.values().removeIf(burst -> burst.isDue(now));
        return lines;
    }

    private record Burst(int count, Instant first, Instant last) {
        Burst goneOn(Burst more) {
            return new Burst(count + more.count, first, more.last);
        }

        boolean isDue(Instant now) {
            return !now.isBefore(last.plus(QUIET)) || !now.isBefore(first.plus(LONGEST));
        }

        long millis() {
            return Duration.between(first, last).toMillis();
        }
    }
}
