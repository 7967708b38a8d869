package cn.zhiyong.platform.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * Drops what is past its use: published events and idempotency records, a bounded number an hour. The inbox's versions
 * stay for good; with them an event that is dropped here and replayed is still old.
 */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int MAX_ROWS = 50_000;

    private final EntityManager database;
    private final RetentionSettings settings;

    Retention(EntityManager database, RetentionSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void drop() {
        var dropped = drop("outbox", "time", settings.outboxDays())
                + drop("inbox", "received_at", settings.inboxDays())
                + drop("idempotency_record", "created_at", settings.idempotencyDays());
        LOG.debugf("Dropped %d rows past their retention", dropped);
    }

    private int drop(String table, String time, int days) {
        return database.createNativeQuery(
                        """
                        DELETE FROM %1$s WHERE ctid = ANY (ARRAY(
                            SELECT ctid FROM %1$s WHERE %2$s < now() - make_interval(days => %3$d) LIMIT %4$d))"""
                                .formatted(table, time, days, MAX_ROWS))
                .executeUpdate();
    }
}
