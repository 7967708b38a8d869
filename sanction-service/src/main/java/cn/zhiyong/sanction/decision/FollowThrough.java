package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.time.Periods;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.deadline.DeadlineContext;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import cn.zhiyong.sanction.decision.DecisionChange.Kind;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.notice.NoticeKind;
import cn.zhiyong.sanction.notice.NoticeOrder;
import cn.zhiyong.sanction.notice.Notices;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What has to be done about a decision that was made or changed: notices, deadlines, the event to other services. */
@ApplicationScoped
class FollowThrough {
    private final Notices notices;
    private final Deadlines deadlines;
    private final Periods periods;
    private final Rulebooks rulebooks;
    private final Outbox outbox;
    private final Event<DecisionChange> changes;

    FollowThrough(
            Notices notices,
            Deadlines deadlines,
            Periods periods,
            Rulebooks rulebooks,
            Outbox outbox,
            Event<DecisionChange> changes) {
        this.notices = notices;
        this.deadlines = deadlines;
        this.periods = periods;
        this.rulebooks = rulebooks;
        this.outbox = outbox;
        this.changes = changes;
    }

    void decided(Decision decision, Matter matter) {
        notify(decision, matter, NoticeKind.DECISION, Optional.empty(), noticeDue(decision, decision.decidedOn()));
        follow(new DecisionChange(decision, matter, Kind.DECIDED, decision.decidedOn()));
    }

    /** Where no answer to an appeal tells of it. */
    void changedAndTold(Decision decision, Matter matter, LocalDate on) {
        notify(decision, matter, NoticeKind.CHANGE, Optional.empty(), noticeDue(decision, on));
        changed(decision, matter, on);
    }

    /** @param due the appeal's own: the answer tells of it */
    void answered(Decision decision, Matter matter, UUID appealId, Deadline due) {
        notify(decision, matter, NoticeKind.APPEAL_ANSWER, Optional.of(appealId), due);
    }

    void changed(Decision decision, Matter matter, LocalDate on) {
        notices.supersede(decision.id(), decision.revision());
        var kind = decision.status() == DecisionStatus.REVOKED ? Kind.REVOKED : Kind.MODIFIED;
        follow(new DecisionChange(decision, matter, kind, on));
    }

    private void notify(Decision decision, Matter matter, NoticeKind kind, Optional<UUID> appealId, Deadline due) {
        var order = new NoticeOrder(
                kind,
                decision.id(),
                decision.current().number(),
                appealId,
                decision.cadreId(),
                decision.unitCode(),
                due);
        notices.raise(order, matter.organ(), matter.id());
    }

    private Deadline noticeDue(Decision decision, LocalDate on) {
        return periods.actWithinDays(
                on, rulebooks.version(decision.rulebookVersion()).noticeDays());
    }

    private void follow(DecisionChange change) {
        var decision = change.decision();
        outbox.publish(() -> DecisionEvent.of(change));
        decision.consequence(Rectification.class)
                .map(Rectification::until)
                .map(periods::actBy)
                .ifPresentOrElse(
                        due -> set(DeadlineKind.RECTIFICATION_REVIEW, due, change),
                        () -> deadlines.close(DeadlineKind.RECTIFICATION_REVIEW, decision.id()));
        decision.consequence(PromotionDeferral.class)
                .map(deferral -> new Deadline(deferral.until(), true))
                .ifPresentOrElse(
                        end -> set(DeadlineKind.DEFERRAL_END, end, change),
                        () -> deadlines.close(DeadlineKind.DEFERRAL_END, decision.id()));
        changes.fire(change);
    }

    private void set(DeadlineKind kind, Deadline due, DecisionChange change) {
        var decision = change.decision();
        deadlines.set(
                kind,
                decision.id(),
                due,
                new DeadlineContext(
                        change.matter().organ(),
                        Optional.of(decision.cadreId()),
                        Optional.of(decision.unitCode()),
                        Optional.of(decision.id()),
                        change.matter().id()));
    }
}
