package cn.zhiyong.sanction.deadline;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.time.Periods.Deadline;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One day by which something has to be done, or on which it ends. */
@Entity
@Table(name = "deadline")
class DeadlineEntry {
    /** {@link #overdueOn} as a query asks it. */
    static final String OVERDUE = "kind <> DEFERRAL_END and dueOn < :today";

    /** {@link #aheadOn} as a query asks it. */
    static final String AHEAD = "dueOn >= :today";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    private UUID sourceId;
    private LocalDate dueOn;
    private boolean calendarKnown;
    private String organ;
    private UUID cadreId;
    private String unitCode;
    private UUID decisionId;
    private UUID matterId;
    private LocalDate closedOn;

    protected DeadlineEntry() {}

    DeadlineEntry(DeadlineKind kind, UUID sourceId, Deadline due, DeadlineContext context) {
        this.id = Ids.next();
        this.kind = kind;
        this.sourceId = sourceId;
        this.organ = context.organ().orElse(null);
        this.cadreId = context.cadreId().orElse(null);
        this.unitCode = context.unitCode().orElse(null);
        this.decisionId = context.decisionId().orElse(null);
        this.matterId = context.matterId();
        fallDue(due);
    }

    void fallDue(Deadline due) {
        dueOn = due.date();
        calendarKnown = due.calendarKnown();
        closedOn = null;
    }

    void close(LocalDate on) {
        if (closedOn == null) {
            closedOn = on;
        }
    }

    /** Nobody misses the end of a deferral: it just comes. */
    boolean overdueOn(LocalDate today) {
        return kind != DeadlineKind.DEFERRAL_END && new Deadline(dueOn, calendarKnown).missedOn(today);
    }

    /** Its day has not passed. A deferral that has ended is neither ahead nor overdue: it is no news. */
    boolean aheadOn(LocalDate today) {
        return !dueOn.isBefore(today);
    }

    UUID id() {
        return id;
    }

    DeadlineKind kind() {
        return kind;
    }

    UUID sourceId() {
        return sourceId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean calendarKnown() {
        return calendarKnown;
    }

    Optional<String> organ() {
        return Optional.ofNullable(organ);
    }

    Optional<UUID> cadreId() {
        return Optional.ofNullable(cadreId);
    }

    Optional<String> unitCode() {
        return Optional.ofNullable(unitCode);
    }

    Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    UUID matterId() {
        return matterId;
    }
}
