package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.sanction.decision.DecisionChange.Kind;
import cn.zhiyong.sanction.matter.Matter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What has to be done about a decision that was made or changed: notices, deadlines, the event to other services. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FollowThrough {
    private final NotifyingOfDecisions notifyingOfDecisions;
    private final DecisionDeadlines deadlines;
    private final Outbox outbox;
    private final Event<DecisionChange> changes;

    FollowThrough(
            NotifyingOfDecisions notifyingOfDecisions,
            DecisionDeadlines deadlines,
            Outbox outbox,
            Event<DecisionChange> changes) {
        this.notifyingOfDecisions = notifyingOfDecisions;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.changes = changes;
    }

    void decided(Decision decision, Matter matter) {
        notifyingOfDecisions.decided(decision);
        follow(new DecisionChange(decision, matter, Kind.DECIDED, decision.decidedOn()));
    }

    /** Where no answer to an appeal tells of it. */
    void changedAndTold(Decision decision, Matter matter, LocalDate on) {
        notifyingOfDecisions.changed(decision, on);
        changed(decision, matter, on);
    }

    void changed(Decision decision, Matter matter, LocalDate on) {
        notifyingOfDecisions.supersedeEarlier(decision);
        var kind = decision.status() == DecisionStatus.REVOKED ? Kind.REVOKED : Kind.MODIFIED;
        follow(new DecisionChange(decision, matter, kind, on));
    }

    private void follow(DecisionChange change) {
        outbox.publish(() -> DecisionEvent.of(change));
        deadlines.follow(change);
        changes.fire(change);
    }
}
