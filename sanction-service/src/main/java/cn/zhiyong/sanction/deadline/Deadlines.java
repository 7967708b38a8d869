package cn.zhiyong.sanction.deadline;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.time.Periods.Deadline;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Everything that falls due, kept by what sets and meets it, so that one query tells it all (R12). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Deadlines implements PanacheRepositoryBase<DeadlineEntry, UUID> {
    private static final SortKey<DeadlineEntry> EARLIEST_FIRST = SortKey.ascending(
            new SortKey.Part<>("dueOn", DeadlineEntry::dueOn, LocalDate::parse), SortKey.id(DeadlineEntry::id));
    private static final String OVERDUE_OR_AHEAD = "(" + DeadlineEntry.OVERDUE + " or " + DeadlineEntry.AHEAD + ")";

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

    /** Those that somebody still has to meet. */
    Listing<DeadlineEntry> matching(DeadlineFilter filter, LocalDate today) {
        return new Listing<>("deadlines", DeadlineEntry.class, EARLIEST_FIRST)
                .where("closedOn is null and dueOn <= :due", "due", filter.due())
                .where("kind = :kind", "kind", filter.kind())
                .where(
                        "organ = :organ",
                        "organ",
                        filter.organ() == null ? null : filter.organ().name())
                .where("organ = :own", "own", filter.ownOrgan())
                .whereOnDay(conditionOf(filter.overdue()), true, today);
    }

    private static String conditionOf(Boolean overdue) {
        if (overdue == null) {
            return OVERDUE_OR_AHEAD;
        }
        return overdue ? DeadlineEntry.OVERDUE : DeadlineEntry.AHEAD;
    }

    private Optional<DeadlineEntry> of(DeadlineKind kind, UUID sourceId) {
        return find("kind = ?1 and sourceId = ?2", kind, sourceId).firstResultOptional();
    }
}
