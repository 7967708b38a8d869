package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.cycle.Cycles;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Each night computes the closed years anew. A unit whose class on record is another is an alarm: a metric, and the log. */
@ApplicationScoped
class RecomputationWatch implements MeterBinder {
    private static final Logger LOG = Logger.getLogger(RecomputationWatch.class);

    private final Cycles cycles;
    private final RecomputingClassifications recomputing;
    private volatile int differing;

    RecomputationWatch(Cycles cycles, RecomputingClassifications recomputing) {
        this.cycles = cycles;
        this.recomputing = recomputing;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("zhiyong.recomputation.differing", this, watch -> watch.differing)
                .description("Units of closed years whose class on record is not what the records come to")
                .register(registry);
    }

    @Scheduled(
            cron = "{zhiyong.recomputation.watch-cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        differing = QuarkusTransaction.requiringNew().call(cycles::closedYears).stream()
                .mapToInt(this::differing)
                .sum();
    }

    private int differing(int year) {
        var recomputation = QuarkusTransaction.requiringNew().call(() -> recomputing.recompute(year));
        if (recomputation.isAlarming()) {
            LOG.errorf(
                    "The published classes of %d are not what its records come to: %d units, see /v1/cycles/%d/recomputation",
                    year, recomputation.differences().size(), year);
        }
        return recomputation.isAlarming() ? recomputation.differences().size() : 0;
    }
}
