package cn.zhiyong.sanction.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;

/** R6.1: brings before the leading group what a case submitted, or what became of an earlier decision. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BringingUpMatters {
    private final Matters matters;
    private final MatterDeadlines deadlines;
    private final Clock clock;

    BringingUpMatters(Matters matters, MatterDeadlines deadlines, Clock clock) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A case that was submitted becomes a matter, once for each submission; other changes of a case are not ours. */
    void caseChanged(CaseBody changed) {
        if (changed.submitted()
                && !matters.isSubmitted(changed.caseId(), changed.submittedAt().toInstant())) {
            bringUp(Matter.of(changed));
        }
    }

    /** @param on the day that it was found necessary; the period to hear it counts from there */
    public Matter followUp(UUID decidedMatterId, FollowUp followUp, LocalDate on) {
        var at = ZonedDateTime.now(clock).with(on).toInstant();
        return bringUp(matters.findById(decidedMatterId).followUp(followUp, at));
    }

    private Matter bringUp(Matter matter) {
        matters.persist(matter);
        deadlines.follow(matter);
        return matter;
    }
}
