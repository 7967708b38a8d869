package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.AppealKind;
import cn.zhiyong.sanction.appeal.rules.FilingPeriod;
import cn.zhiyong.sanction.appeal.rules.Route;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Occurrence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** R8.1: takes a request for review or an appeal in, in time or late. Execution goes on meanwhile (R8.3). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FilingAppeals {
    private final Decisions decisions;
    private final Appeals appeals;
    private final Appealability appealability;
    private final AppealPeriods periods;
    private final AppealDeadlines deadlines;
    private final Clock clock;

    FilingAppeals(
            Decisions decisions,
            Appeals appeals,
            Appealability appealability,
            AppealPeriods periods,
            AppealDeadlines deadlines,
            Clock clock) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.appealability = appealability;
        this.periods = periods;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Appeal file(UUID decisionId, AppealRequest filing) {
        var decision = decisions.holdWithPeople(decisionId).orElseThrow(Problems::notFound);
        requireSound(filing, decision);
        appealability.require(decision, filing.kind(), filing.addressedTo());
        var route = Route.of(filing.kind(), appeals.wasReviewed(decisionId));
        var due = periods.filingDue(decision, route);
        var appeal = new Appeal(decisionId, decision.cadreId(), filing, route, due, clock.instant());
        var late = FilingPeriod.refusal(filing.filedOn(), due).isPresent();
        if (!late) {
            appeal.pending(periods.answerDue(decision, route, filing.filedOn()));
            deadlines.set(appeal, decision);
        }
        var kind = late ? EntryKind.APPEAL_REFUSED_LATE : EntryKind.APPEAL_FILED;
        decision.happened(Occurrence.of(kind, filing.filedOn(), appeal.id()), clock.instant());
        appeals.persistAndFlush(appeal);
        return appeal;
    }

    private static void requireSound(AppealRequest filing, Decision decision) {
        if (filing.kind() == AppealKind.REVIEW && filing.addressedTo() != Addressee.DECIDING_ORGAN) {
            throw Problems.malformed(
                    "addressedTo",
                    "复核向作出决定的机关提出；向上一级机关提出的是申诉。",
                    "A review is asked of the deciding organ; to the higher organ one appeals.");
        }
        if (filing.filedOn().isBefore(decision.decidedOn())) {
            throw Problems.malformed("filedOn", "不能早于决定日期。", "Must not be before the day of the decision.");
        }
    }
}
