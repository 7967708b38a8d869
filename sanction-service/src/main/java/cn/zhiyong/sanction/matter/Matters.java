package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.deadline.DeadlineContext;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Matters implements PanacheRepositoryBase<Matter, UUID> {
    private final Deadlines deadlines;
    private final Event<MatterDisposal> disposals;
    private final Clock clock;

    Matters(Deadlines deadlines, Event<MatterDisposal> disposals, Clock clock) {
        this.deadlines = deadlines;
        this.disposals = disposals;
        this.clock = clock;
    }

    /** Finds it and holds it for this transaction: of two who would dispose of it, the second sees the first's. */
    public Optional<Matter> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<Matter> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Whom it is about, without holding it. */
    public Optional<UUID> cadreOf(UUID id) {
        return find("select cadreId from Matter where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** A case that was submitted becomes a matter, once for each submission; other changes of a case are not ours. */
    void receive(CaseBody changed) {
        if (changed.submitted()
                && count(
                                "caseId = ?1 and origin = ?2 and submittedAt = ?3",
                                changed.caseId(),
                                MatterOrigin.FINDING,
                                changed.submittedAt().toInstant())
                        == 0) {
            bringUp(Matter.of(changed));
        }
    }

    /** @param on the day that it was found necessary; the period to hear it counts from there */
    public Matter followUp(UUID decidedMatterId, FollowUp followUp, LocalDate on) {
        var at = on.atTime(LocalTime.now(clock)).atZone(CityClock.ZONE).toInstant();
        var matter = findById(decidedMatterId).followUp(followUp, at);
        bringUp(matter);
        return matter;
    }

    /** There is at most one. */
    public Optional<Matter> pendingFollowUp(UUID decisionId) {
        return find("followsId = ?1 and status = ?2", decisionId, MatterStatus.PENDING)
                .firstResultOptional();
    }

    /** Of that case. */
    public boolean isFindingPending(UUID caseId) {
        return count("caseId = ?1 and origin = ?2 and status = ?3", caseId, MatterOrigin.FINDING, MatterStatus.PENDING)
                > 0;
    }

    /** What would follow up a decision that has fallen is not to be heard any more. */
    public void lapse(UUID decisionId, LocalDate on) {
        pendingFollowUp(decisionId).ifPresent(matter -> {
            matter.disposed(MatterStatus.LAPSED);
            closeDeadline(matter);
            disposals.fire(new MatterDisposal(matter, on, "所跟进的处理决定已经撤销。"));
        });
    }

    /** Keeps the deadline in step after a hearing. */
    public void settleDeadline(Matter matter) {
        if (matter.status() == MatterStatus.PENDING) {
            setDeadline(matter);
        } else {
            closeDeadline(matter);
        }
    }

    private void bringUp(Matter matter) {
        persist(matter);
        setDeadline(matter);
    }

    private void setDeadline(Matter matter) {
        deadlines.set(
                DeadlineKind.MATTER,
                matter.id(),
                new Deadline(matter.hearBy(), true),
                new DeadlineContext(
                        matter.organ(), matter.cadreId(), matter.unitCode(), matter.followsId(), matter.id()));
    }

    private void closeDeadline(Matter matter) {
        deadlines.close(DeadlineKind.MATTER, matter.id());
    }
}
