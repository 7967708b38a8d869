package cn.zhiyong.sanction.deadline;

import cn.zhiyong.platform.time.Periods.Deadline;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Everything that falls due, kept by what sets and meets it, so that one query tells it all (R12). */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<DeadlineEntry, UUID> {
    private final Clock clock;

    Deadlines(Clock clock) {
        this.clock = clock;
    }

    /** Sets it, or moves the one that there is; one that was closed is open again. */
    public void set(DeadlineKind kind, UUID sourceId, Deadline due, DeadlineContext context) {
        of(kind, sourceId)
                .ifPresentOrElse(
                        entry -> entry.fallDue(due), () -> persist(new DeadlineEntry(kind, sourceId, due, context)));
    }

    /** It was met, or nobody has to meet it any more. None is there to close where none was set. */
    public void close(DeadlineKind kind, UUID sourceId) {
        of(kind, sourceId).ifPresent(entry -> entry.close(LocalDate.now(clock)));
    }

    private Optional<DeadlineEntry> of(DeadlineKind kind, UUID sourceId) {
        return find("kind = ?1 and sourceId = ?2", kind, sourceId).firstResultOptional();
    }
}
