package cn.zhiyong.investigation.casefile;

import cn.zhiyong.investigation.casefile.CaseEvent.ChangeType;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.time.CityClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {
    private final Outbox outbox;
    private final Clock clock;

    CaseFiles(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Finds it and holds it for this transaction, so that what is put on its record comes one after the other. */
    public Optional<CaseFile> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Opens a case for every accepted routing that has none. */
    void open(ReportBody report) {
        report.accepted()
                .filter(routing -> count("routingId", routing.routingId()) == 0)
                .forEach(routing -> {
                    var now = clock.instant();
                    var opened = CaseFile.open(nextNumber(now), report, routing, now);
                    persist(opened);
                    outbox.publish(() -> CaseEvent.of(opened, ChangeType.OPENED));
                });
    }

    /** For example {@code 2026-000123}. */
    private String nextNumber(Instant now) {
        var year = now.atZone(CityClock.ZONE).getYear();
        var number = (Integer) getEntityManager()
                .createNativeQuery(
                        """
                        INSERT INTO case_number AS counter (year, last) VALUES (?1, 1)
                        ON CONFLICT (year) DO UPDATE SET last = counter.last + 1 RETURNING last""",
                        Integer.class)
                .setParameter(1, year)
                .getSingleResult();
        return "%d-%06d".formatted(year, number);
    }
}
