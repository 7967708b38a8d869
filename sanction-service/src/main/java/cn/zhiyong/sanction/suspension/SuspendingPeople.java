package cn.zhiyong.sanction.suspension;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.deliberation.Conditions;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.suspension.rules.SuspensionRule;
import cn.zhiyong.sanction.suspension.rules.SuspensionRule.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** R7.10: suspends people before the leading group decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SuspendingPeople {
    private final Suspensions suspensions;
    private final Matters matters;
    private final Decisions decisions;
    private final Conditions conditions;
    private final Clock clock;

    SuspendingPeople(
            Suspensions suspensions, Matters matters, Decisions decisions, Conditions conditions, Clock clock) {
        this.suspensions = suspensions;
        this.matters = matters;
        this.decisions = decisions;
        this.conditions = conditions;
        this.clock = clock;
    }

    Suspension suspend(SuspensionRequest request) {
        var matter = holdMatter(request.matterId());
        matter.requirePending();
        refuseUnlessLawful(matter, request);
        if (suspensions.runningOf(matter.cadreId().orElseThrow()).isPresent()) {
            throw Problems.conflict("此人已在停职中。", "This person is suspended already.");
        }
        var suspension = new Suspension(matter, request, clock.instant());
        suspensions.persistAndFlush(suspension);
        return suspension;
    }

    private Matter holdMatter(UUID id) {
        decisions.holdPeople(matters.cadreOf(id).stream().toList());
        return matters.hold(id).orElseThrow(() -> Problems.malformed("matterId", "没有此事项。", "There is no such matter."));
    }

    private void refuseUnlessLawful(Matter matter, SuspensionRequest request) {
        var occasion = new Occasion(matter.subjectKind(), conditions.isVertical(matter), matter.submittedOn());
        Problems.refuseIfAny(SuspensionRule.refusals(request.intendedMeasures(), request.from(), occasion));
    }
}
