package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.time.Periods;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** R7.1, R7.3: the review and the end of the deferral that a decision brings, among all that falls due. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecisionDeadlines {
    private final Deadlines deadlines;
    private final Periods periods;

    DecisionDeadlines(Deadlines deadlines, Periods periods) {
        this.deadlines = deadlines;
        this.periods = periods;
    }

    /** As the decision says now. */
    void follow(DecisionChange change) {
        var decision = change.decision();
        var review = decision.consequence(Rectification.class)
                .map(Rectification::until)
                .map(periods::actBy);
        var deferralEnd =
                decision.consequence(PromotionDeferral.class).map(deferral -> new Deadline(deferral.until(), true));
        keep(DeadlineKind.RECTIFICATION_REVIEW, review, change);
        keep(DeadlineKind.DEFERRAL_END, deferralEnd, change);
    }

    private void keep(DeadlineKind kind, Optional<Deadline> due, DecisionChange change) {
        var decision = change.decision();
        due.ifPresentOrElse(
                day -> deadlines.set(
                        kind,
                        decision.id(),
                        day,
                        decision.deadlineContext(change.matter().organ())),
                () -> deadlines.close(kind, decision.id()));
    }
}
