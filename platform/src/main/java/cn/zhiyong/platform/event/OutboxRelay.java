package cn.zhiyong.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/**
 * How far the outbox's relay is behind: the bytes that the database has written and that the relay has not confirmed.
 * Not a number where there is no relay. Grows while Kafka Connect is away; the database keeps that much for it.
 */
@ApplicationScoped
class OutboxRelay implements MeterBinder {
    private static final String BEHIND =
            """
            SELECT max(pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn))
            FROM pg_replication_slots WHERE database = current_database()""";

    private final EntityManager database;
    private volatile double bytesBehind = Double.NaN;

    OutboxRelay(EntityManager database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("zhiyong.outbox.relay.behind", this, relay -> relay.bytesBehind)
                .baseUnit("bytes")
                .description("What the outbox's relay has not confirmed yet")
                .register(registry);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        bytesBehind = database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(BEHIND)) {
                result.next();
                var behind = result.getDouble(1);
                return result.wasNull() ? Double.NaN : behind;
            }
        });
    }
}
