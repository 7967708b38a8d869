package cn.zhiyong.sanction.rectification;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Occurrence;
import cn.zhiyong.sanction.matter.BringingUpMatters;
import cn.zhiyong.sanction.matter.FollowUp;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.Matters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Puts somebody on whom there is a decision before the leading group again (R7.2, R7.5, R7.6). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FollowingUpDecisions {
    private final Decisions decisions;
    private final Matters matters;
    private final BringingUpMatters bringingUpMatters;
    private final Clock clock;

    FollowingUpDecisions(Decisions decisions, Matters matters, BringingUpMatters bringingUpMatters, Clock clock) {
        this.decisions = decisions;
        this.matters = matters;
        this.bringingUpMatters = bringingUpMatters;
        this.clock = clock;
    }

    /** For what has shown since, such as no improvement or continuing harm. */
    Matter request(UUID decisionId, FollowUpRequest request) {
        var decision = decisions.holdWithPeople(decisionId).orElseThrow(Problems::notFound);
        if (request.on().isBefore(decision.decidedOn())) {
            throw Problems.malformed("on", "不能早于处理决定的日期。", "Must not be before the decision.");
        }
        if (!decision.isInForceOn(LocalDate.now(clock))) {
            throw Problems.conflict("此决定已经撤销或者期满。", "This decision is revoked or has expired.");
        }
        if (matters.pendingFollowUp(decisionId).isPresent()) {
            throw Problems.conflict(
                    "此决定的后续事项尚待研究。", "A follow-up of this decision is before the leading group already.");
        }
        return putForward(decision, request.reason(), request.on());
    }

    /** The one that is before the leading group already, or else a new one; the decision's people are held. */
    Matter matterFor(Decision decision, String summary, LocalDate on) {
        return matters.pendingFollowUp(decision.id()).orElseGet(() -> putForward(decision, summary, on));
    }

    private Matter putForward(Decision decision, String summary, LocalDate on) {
        var followUp = new FollowUp(decision.id(), decision.cadreId(), decision.unitCode(), summary);
        var matter = bringingUpMatters.followUp(decision.matterId(), followUp, on);
        decision.happened(Occurrence.of(EntryKind.FOLLOWED_UP, on, matter.id()), clock.instant());
        return matter;
    }
}
