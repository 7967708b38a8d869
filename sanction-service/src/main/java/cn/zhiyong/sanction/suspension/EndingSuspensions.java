package cn.zhiyong.sanction.suspension;

import cn.zhiyong.sanction.decision.DecisionChange;
import cn.zhiyong.sanction.matter.MatterDisposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** R7.10: ends a suspension with the decision, or with its matter. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndingSuspensions {
    private final Suspensions suspensions;

    EndingSuspensions(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    /** Somebody's own decision ends it; what follows from that on the leaders is theirs. */
    void decisionMade(@Observes DecisionChange change) {
        var decision = change.decision();
        if (change.kind() == DecisionChange.Kind.DECIDED && decision.causeId().isEmpty()) {
            suspensions
                    .runningIn(change.matter().id())
                    .ifPresent(suspension -> suspension.decided(change.on(), decision.id()));
        }
    }

    void matterDisposed(@Observes MatterDisposal disposal) {
        suspensions.runningIn(disposal.matter().id()).ifPresent(suspension -> suspension.matterClosed(disposal.on()));
    }
}
