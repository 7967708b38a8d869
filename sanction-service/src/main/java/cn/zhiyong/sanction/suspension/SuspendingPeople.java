package cn.zhiyong.sanction.suspension;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.DecisionChange;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.deliberation.Conditions;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.MatterDisposal;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.suspension.rules.SuspensionRule;
import cn.zhiyong.sanction.suspension.rules.SuspensionRule.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Suspends people beforehand (R7.10) and ends it with the decision, with the matter, or when it is lifted. */
@ApplicationScoped
class SuspendingPeople {
    private final Suspensions suspensions;
    private final Matters matters;
    private final Decisions decisions;
    private final Conditions conditions;
    private final Versions versions;
    private final Clock clock;

    SuspendingPeople(
            Suspensions suspensions,
            Matters matters,
            Decisions decisions,
            Conditions conditions,
            Versions versions,
            Clock clock) {
        this.suspensions = suspensions;
        this.matters = matters;
        this.decisions = decisions;
        this.conditions = conditions;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional
    Suspension suspend(SuspensionRequest request) {
        var matter = holdMatter(request.matterId());
        matter.requirePending();
        refuseUnlessLawful(matter, request);
        if (suspensions.runningOf(matter.cadreId().orElseThrow()).isPresent()) {
            throw Problems.conflict("此人已在停职中。", "This person is suspended already.");
        }
        var suspension = new Suspension(matter, request, clock.instant());
        suspensions.persist(suspension);
        return suspension;
    }

    @Transactional
    Suspension lift(UUID id, SuspensionLiftRequest lifting) {
        decisions.holdPeople(suspensions.cadreOf(id).stream().toList());
        var suspension = suspensions.findByIdOptional(id).orElseThrow(Problems::notFound);
        versions.expected().requireMatch(suspension.version());
        suspension.lifted(lifting);
        return suspension;
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

    private Matter holdMatter(UUID id) {
        decisions.holdPeople(matters.cadreOf(id).stream().toList());
        return matters.hold(id).orElseThrow(() -> Problems.malformed("matterId", "没有此事项。", "There is no such matter."));
    }

    private void refuseUnlessLawful(Matter matter, SuspensionRequest request) {
        var occasion = new Occasion(matter.subjectKind(), conditions.isVertical(matter), matter.submittedOn());
        var refusals = SuspensionRule.refusals(request.intendedMeasures(), request.from(), occasion);
        if (!refusals.isEmpty()) {
            throw Problems.refused(refusals);
        }
    }
}
