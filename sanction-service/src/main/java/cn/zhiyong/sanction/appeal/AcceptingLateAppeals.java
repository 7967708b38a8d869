package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Occurrence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** R8.1: an appeal that was refused as late is accepted for force majeure, if the decision can still be appealed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AcceptingLateAppeals {
    private final Appeals appeals;
    private final Appealability appealability;
    private final AppealPeriods periods;
    private final AppealDeadlines deadlines;
    private final Clock clock;

    AcceptingLateAppeals(
            Appeals appeals,
            Appealability appealability,
            AppealPeriods periods,
            AppealDeadlines deadlines,
            Clock clock) {
        this.appeals = appeals;
        this.appealability = appealability;
        this.periods = periods;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Appeal accept(UUID id, LateAcceptanceRequest acceptance, ExpectedVersion expected) {
        var held = appeals.hold(id).orElseThrow(Problems::notFound);
        held.require(expected);
        var appeal = held.appeal();
        var decision = held.decision();
        appealability.require(decision, appeal.kind(), appeal.addressedTo());
        appeal.acceptedLate(acceptance, periods.answerDue(decision, appeal.route(), acceptance.acceptedOn()));
        deadlines.set(appeal, decision);
        decision.happened(
                Occurrence.of(EntryKind.APPEAL_ACCEPTED_LATE, acceptance.acceptedOn(), appeal.id()), clock.instant());
        appeals.flush();
        return appeal;
    }
}
