package cn.zhiyong.sanction.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** R7.16: what would follow up a decision that has fallen is not to be heard any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LapsingMatters {
    private final Matters matters;
    private final MatterDeadlines deadlines;
    private final Event<MatterDisposal> disposals;

    LapsingMatters(Matters matters, MatterDeadlines deadlines, Event<MatterDisposal> disposals) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.disposals = disposals;
    }

    public void lapse(UUID decisionId, LocalDate on) {
        matters.pendingFollowUp(decisionId).ifPresent(matter -> {
            matter.disposed(MatterStatus.LAPSED);
            deadlines.follow(matter);
            disposals.fire(new MatterDisposal(matter, on, "所跟进的处理决定已经撤销。"));
        });
    }
}
