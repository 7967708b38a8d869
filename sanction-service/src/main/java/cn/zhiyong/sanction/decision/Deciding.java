package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.rules.Concerned;
import cn.zhiyong.sanction.decision.rules.Effects;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.notice.Notices;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.roster.RosterCadre;
import cn.zhiyong.sanction.roster.RosterUnit;
import cn.zhiyong.sanction.rulebook.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes a carried vote a decision: its number, its effects, its notices, its event, all in one transaction. */
@ApplicationScoped
public class Deciding {
    private final Decisions decisions;
    private final Notices notices;
    private final Roster roster;
    private final Rulebook rulebook;
    private final Outbox outbox;

    Deciding(Decisions decisions, Notices notices, Roster roster, Rulebook rulebook, Outbox outbox) {
        this.decisions = decisions;
        this.notices = notices;
        this.roster = roster;
        this.rulebook = rulebook;
        this.outbox = outbox;
    }

    /** @param matter about a person, held, and lawful to decide so */
    @Transactional(Transactional.TxType.MANDATORY)
    public Decision decide(Matter matter, UUID meetingId, LocalDate decidedOn, Collection<Measure> measures) {
        var person = matter.cadreId().flatMap(roster::cadre).orElseThrow(Deciding::notOnRosterYet);
        var unit = roster.unit(person.unitCode()).orElseThrow(Deciding::notOnRosterYet);
        var decision = new Decision(
                decisions.nextNumber(decidedOn.getYear()),
                matter.id(),
                meetingId,
                person.id(),
                unit.code(),
                decidedOn,
                rulebook.version(),
                measures,
                Effects.of(measures, concerned(person, unit), decidedOn, rulebook));
        decisions.persist(decision);
        notices.raise(decision.id(), person.id(), unit.code(), decidedOn);
        matter.decided();
        outbox.publish(() -> DecisionEvent.of(decision, matter));
        return decision;
    }

    private static Concerned concerned(RosterCadre person, RosterUnit unit) {
        var leaders = Stream.concat(unit.principalLeader().stream(), person.leaderInCharge().stream());
        return new Concerned(person.id(), unit.code(), leaders.toList());
    }

    private static RuntimeException notOnRosterYet() {
        return Problems.conflict(
                "名册中尚无该对象或其所在部门（单位），请稍后重试。",
                "The person or the unit has not come with the roster yet; retry in a moment.");
    }
}
