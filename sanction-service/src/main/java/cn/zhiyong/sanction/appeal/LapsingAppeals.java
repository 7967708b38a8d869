package cn.zhiyong.sanction.appeal;

import cn.zhiyong.sanction.decision.DecisionChange;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Occurrence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends what is pending against a decision that falls by a meeting or with its cause: nothing is left to answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LapsingAppeals {
    private final Appeals appeals;
    private final AppealDeadlines deadlines;
    private final Clock clock;

    LapsingAppeals(Appeals appeals, AppealDeadlines deadlines, Clock clock) {
        this.appeals = appeals;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void decisionChanged(@Observes DecisionChange change) {
        if (change.kind() == DecisionChange.Kind.REVOKED) {
            appeals.open(change.decision().id()).ifPresent(appeal -> lapse(appeal, change));
        }
    }

    private void lapse(Appeal appeal, DecisionChange change) {
        appeal.lapsed(change.on());
        deadlines.close(appeal);
        change.decision().happened(Occurrence.of(EntryKind.APPEAL_LAPSED, change.on(), appeal.id()), clock.instant());
    }
}
