package cn.zhiyong.appraisal.rosterupload;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Lets go of files past their time: those that were never applied, and of the others the lines. */
@ApplicationScoped
class UploadRetention {
    private static final Logger LOG = Logger.getLogger(UploadRetention.class);

    private final EntityManager database;
    private final Clock clock;
    private final int days;

    UploadRetention(
            EntityManager database, Clock clock, @ConfigProperty(name = "zhiyong.roster.upload-days") int days) {
        this.database = database;
        this.clock = clock;
        this.days = days;
    }

    @Scheduled(every = "6h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void drop() {
        var before = clock.instant().minus(Duration.ofDays(days));
        var files = execute("DELETE FROM roster_upload WHERE uploaded_at < ?1 AND status <> 'APPLIED'", before);
        for (var part : new String[] {"roster_upload_error", "roster_upload_line"}) {
            execute(
                    "DELETE FROM %s WHERE upload_id IN (SELECT id FROM roster_upload WHERE uploaded_at < ?1)"
                            .formatted(part),
                    before);
        }
        LOG.debugf("Dropped %d files that were never applied", files);
    }

    private int execute(String sql, Instant before) {
        return database.createNativeQuery(sql).setParameter(1, before).executeUpdate();
    }
}
