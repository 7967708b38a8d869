package cn.zhiyong.platform.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** As a metric, when the newest change that each consumer has applied since the start was made: how old its copy is. */
@ApplicationScoped
class LastChanges {
    private final MeterRegistry meters;
    private final Map<Tags, AtomicLong> seconds = new ConcurrentHashMap<>();

    LastChanges(MeterRegistry meters) {
        this.meters = meters;
    }

    void add(String consumer, Collection<ReceivedEvent> applied) {
        for (var event : applied) {
            event.changedAt().ifPresent(time -> add(Tags.of("consumer", consumer, "type", event.type()), time));
        }
    }

    private void add(Tags tags, Instant changed) {
        seconds.computeIfAbsent(tags, each -> meters.gauge("zhiyong.inbox.last.change.seconds", each, new AtomicLong()))
                .accumulateAndGet(changed.getEpochSecond(), Math::max);
    }
}
