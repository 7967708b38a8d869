package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.rules.Cascade;
import cn.zhiyong.sanction.decision.rules.Cascade.Basis;
import cn.zhiyong.sanction.decision.rules.Cascade.Standing;
import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.sanction.decision.rules.StatedParticulars;
import cn.zhiyong.sanction.matter.LapsingMatters;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.UUID;

/**
 * R7.16: a decision is upheld, modified or revoked, and what follows from it changes or falls with it. The people of the
 * cascade are held ({@link Decisions#holdPeople}).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangingDecisions {
    private final Decisions decisions;
    private final Matters matters;
    private final LapsingMatters lapsingMatters;
    private final FollowThrough followThrough;
    private final Rulebooks rulebooks;
    private final Clock clock;

    ChangingDecisions(
            Decisions decisions,
            Matters matters,
            LapsingMatters lapsingMatters,
            FollowThrough followThrough,
            Rulebooks rulebooks,
            Clock clock) {
        this.decisions = decisions;
        this.matters = matters;
        this.lapsingMatters = lapsingMatters;
        this.followThrough = followThrough;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /**
     * Why a change is made.
     *
     * @param referenceId the appeal or the meeting
     */
    public record Occasion(RevisionReason reason, LocalDate on, UUID referenceId) {}

    public void modify(Decision decision, Ruling ruling, Occasion occasion) {
        decision.requireNotRevoked();
        refuseUnlessSaidAnew(decision, ruling);
        var before = cascade(decision);
        var after =
                decision.causeId().isEmpty() ? before.modify(ruling) : before.modifyDerived(decision.cadreId(), ruling);
        refuseIfHeavier(before, after);
        apply(decision, after, occasion);
    }

    public void revoke(Decision decision, Occasion occasion) {
        decision.requireNotRevoked();
        var before = cascade(decision);
        var after = decision.causeId().isEmpty() ? before.revoke() : before.revokeDerived(decision.cadreId());
        apply(decision, after, occasion);
    }

    private static void refuseUnlessSaidAnew(Decision decision, Ruling ruling) {
        var refusals = new ArrayList<>(StatedParticulars.refusals(ruling.measures(), ruling.particulars()));
        Refusal.unless(
                        !ruling.equals(decision.ruling()),
                        "R8.2",
                        "六(四)",
                        "变更后的内容与原决定相同，应予维持。",
                        "It says the same as the decision: uphold it instead.")
                .ifPresent(refusals::add);
        Problems.refuseIfAny(refusals);
    }

    private static void refuseIfHeavier(Cascade before, Cascade after) {
        Problems.refuseIfAny(Refusal.unless(
                after.isNoHeavierThan(before),
                "R8.4",
                "六(四)",
                "复核、申诉不得加重处理：变更后的处理重于原决定。",
                "An appeal never makes it worse: this is heavier than the decision."));
    }

    private void apply(Decision changed, Cascade after, Occasion occasion) {
        var cause = causeOf(changed);
        var standings = new LinkedHashMap<Decision, Standing>();
        standings.put(cause, after.cause());
        decisions
                .derivedFrom(cause.id())
                .forEach(derived -> standings.put(derived, after.derived().get(derived.cadreId())));
        standings.forEach((decision, standing) -> apply(decision, standing, decision == changed, occasion));
        cause.reportUnitsWithoutLeader(after.unitsWithoutLeader());
        if (changed != cause) {
            cause.happened(Occurrence.of(EntryKind.DERIVED_CHANGED, occasion.on(), changed.id()), clock.instant());
        }
    }

    private void apply(Decision decision, Standing standing, boolean own, Occasion occasion) {
        if (!own && standing.equals(decision.standing())) {
            return;
        }
        var matter = matters.findById(decision.matterId());
        var reason = own ? occasion.reason() : RevisionReason.CAUSE_CHANGED;
        decision.changed(reason, occasion.on(), standing, occasion.referenceId(), clock.instant());
        if (reason.isAnswer()) {
            followThrough.changed(decision, matter, occasion.on());
        } else {
            followThrough.changedAndTold(decision, matter, occasion.on());
        }
        if (standing.isRevoked()) {
            lapsingMatters.lapse(decision.id(), occasion.on());
        }
        warnThoseRelyingOn(decision, occasion);
    }

    /** A later decision that relied on this one stands until it is changed itself, but says that its basis changed. */
    private void warnThoseRelyingOn(Decision decision, Occasion occasion) {
        decisions
                .relyingOn(decision.id())
                .forEach(later -> later.happened(
                        Occurrence.of(EntryKind.BASIS_REVOKED, occasion.on(), decision.id()), clock.instant()));
    }

    private Cascade cascade(Decision decision) {
        var cause = causeOf(decision);
        var derived = new LinkedHashMap<UUID, Standing>();
        decisions.derivedFrom(cause.id()).forEach(each -> derived.put(each.cadreId(), each.standing()));
        return new Cascade(
                new Basis(cause.concerned(), cause.decidedOn(), rulebooks.version(cause.rulebookVersion())),
                cause.standing(),
                derived,
                new HashSet<>(cause.unitsWithoutLeader()));
    }

    private Decision causeOf(Decision decision) {
        return decision.causeId().map(decisions::findById).orElse(decision);
    }
}
