package cn.zhiyong.sanction.decision;

import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.sanction.matter.Matter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Makes a carried vote a decision, and those that follow from it on the leaders, all in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MakingDecisions {
    private final Decisions decisions;
    private final DecisionNumbers numbers;
    private final ComputingCascades computingCascades;
    private final FollowThrough followThrough;
    private final Clock clock;

    MakingDecisions(
            Decisions decisions,
            DecisionNumbers numbers,
            ComputingCascades computingCascades,
            FollowThrough followThrough,
            Clock clock) {
        this.decisions = decisions;
        this.numbers = numbers;
        this.computingCascades = computingCascades;
        this.followThrough = followThrough;
        this.clock = clock;
    }

    /**
     * @param matter about a person, held, and lawful to decide so
     * @param basis the earlier decisions that make it lawful, if any
     */
    public Decision decide(
            Matter matter, UUID meetingId, LocalDate decidedOn, Ruling ruling, Collection<Decision> basis) {
        var cascade = computingCascades.cascade(matter.cadreId().orElseThrow(), decidedOn, ruling);
        var now = clock.instant();
        var cause = new Decision(
                numbers.next(decidedOn.getYear()),
                matter.id(),
                meetingId,
                cascade.basis().concerned(),
                decidedOn,
                cascade.basis().rulebook().version(),
                cascade.cause(),
                now);
        cause.reportUnitsWithoutLeader(cascade.unitsWithoutLeader());
        cause.reliesOn(basis, now);
        decisions.persist(cause);
        cascade.derived().forEach((leader, standing) -> {
            var derived = cause.derived(numbers.next(decidedOn.getYear()), leader, standing, now);
            decisions.persist(derived);
        });
        followThrough.decided(cause, matter);
        decisions.derivedFrom(cause.id()).forEach(derived -> followThrough.decided(derived, matter));
        return cause;
    }
}
