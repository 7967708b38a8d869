package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.rules.Cascade;
import cn.zhiyong.sanction.decision.rules.Cascade.Basis;
import cn.zhiyong.sanction.decision.rules.Concerned;
import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** R7.17: what a ruling brings about, from the roster on the day of the decision and the rulebook then in force. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ComputingCascades {
    private final Roster roster;
    private final Rulebooks rulebooks;

    ComputingCascades(Roster roster, Rulebooks rulebooks) {
        this.roster = roster;
        this.rulebooks = rulebooks;
    }

    public Cascade cascade(UUID personId, LocalDate decidedOn, Ruling ruling) {
        return Cascade.decide(
                ruling, new Basis(concerned(personId, decidedOn), decidedOn, rulebooks.inForceOn(decidedOn)));
    }

    private Concerned concerned(UUID personId, LocalDate day) {
        var person = roster.cadreOn(personId, day).orElseThrow(ComputingCascades::notOnRosterYet);
        var unit = roster.unitOn(person.unitCode(), day).orElseThrow(ComputingCascades::notOnRosterYet);
        var leaders = Stream.concat(unit.principalLeader().stream(), person.leaderInCharge().stream());
        return new Concerned(person.id(), unit.code(), leaders.distinct().toList(), unit.team());
    }

    private static RuntimeException notOnRosterYet() {
        return Problems.conflict(
                "名册中尚无该对象或其所在部门（单位），请稍后重试。",
                "The person or the unit has not come with the roster yet; retry in a moment.");
    }
}
