package cn.zhiyong.sanction.decision.rules;

import static cn.zhiyong.sanction.decision.rules.Measure.ADMONITION;
import static cn.zhiyong.sanction.decision.rules.Measure.CRITICISM;
import static cn.zhiyong.sanction.decision.rules.Measure.DEMOTION;
import static cn.zhiyong.sanction.decision.rules.Measure.LEGAL_REFERRAL;
import static cn.zhiyong.sanction.decision.rules.Measure.PROMOTION_DEFERRAL;
import static cn.zhiyong.sanction.decision.rules.Measure.REASSIGNMENT;
import static cn.zhiyong.sanction.decision.rules.Measure.REMOVAL;
import static cn.zhiyong.sanction.decision.rules.Measure.RESIGNATION_OR_DISMISSAL;

import cn.zhiyong.sanction.decision.rules.Cascade.Basis;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * R7's table once more, written down as naively as it reads, to hold the rules against: what everybody bears of the
 * decisions of a cascade as they stand. It shares no computation with them.
 */
final class PlanTable {
    private final Basis basis;
    private final Map<Bearer, Map<EffectKind, Consequence>> borne = new HashMap<>();

    private PlanTable(Basis basis) {
        this.basis = basis;
    }

    /** By bearer and kind. */
    static Map<Bearer, Map<EffectKind, Consequence>> readOff(Cascade cascade) {
        var table = new PlanTable(cascade.basis());
        table.cause(cascade.cause().ruling());
        var leaders = new LinkedHashSet<>(cascade.basis().concerned().leadersOnRecord());
        leaders.remove(cascade.basis().concerned().personId());
        for (var leader : leaders) {
            var own = cascade.derived().get(leader);
            if (own != null && own.settled()) {
                table.person(leader, own.ruling().measures(), own.ruling().particulars());
            } else {
                table.leader(leader, cascade.cause().ruling());
            }
        }
        return table.borne;
    }

    /** What is decided on each leader because of these measures. */
    static Set<Measure> derived(Set<Measure> measures) {
        var derived = new TreeSet<Measure>();
        if (measures.contains(REASSIGNMENT)) {
            derived.add(ADMONITION);
        }
        if (measures.contains(REMOVAL)) {
            derived.add(CRITICISM);
        }
        if (measures.contains(DEMOTION)) {
            derived.add(REASSIGNMENT);
        }
        if (measures.contains(RESIGNATION_OR_DISMISSAL)) {
            derived.add(REMOVAL);
        }
        if (derived.contains(ADMONITION) || derived.contains(CRITICISM)) {
            derived.add(PROMOTION_DEFERRAL);
        }
        return derived;
    }

    private void cause(Ruling ruling) {
        var measures = ruling.measures();
        var concerned = basis.concerned();
        person(concerned.personId(), measures, ruling.particulars());
        if (measures.contains(RESIGNATION_OR_DISMISSAL)) {
            for (var member : concerned.leadershipTeam()) {
                if (!member.equals(concerned.personId())
                        && !concerned.leadersOnRecord().contains(member)) {
                    bonus(new Bearer.Person(member), 100);
                }
            }
        }
        unit(measures);
    }

    private void unit(Set<Measure> measures) {
        var unit = new Bearer.Unit(basis.concerned().unitCode());
        if (measures.contains(CRITICISM) || measures.contains(REASSIGNMENT)) {
            bear(unit, new Consequence.UnitClassCeiling(year(), 2));
        }
        if (measures.contains(REMOVAL) || measures.contains(DEMOTION) || measures.contains(RESIGNATION_OR_DISMISSAL)) {
            bear(unit, new Consequence.UnitClassCeiling(year(), 3));
        }
        if (measures.contains(RESIGNATION_OR_DISMISSAL)) {
            bonus(unit, basis.rulebook().resignationOrDismissal().unitBonusPercent());
        }
    }

    private void person(UUID id, Set<Measure> measures, Particulars particulars) {
        var person = new Bearer.Person(id);
        var decidedOn = basis.decidedOn();
        var figures = basis.rulebook();
        if (measures.contains(ADMONITION)) {
            bear(
                    person,
                    new Consequence.Rectification(
                            decidedOn, after(figures.admonition().rectificationMonths())));
            bear(person, new Consequence.SelfCriticism());
            grade(person, Grade.COMPETENT);
            bonus(person, figures.admonition().personBonusPercent());
        }
        if (measures.contains(CRITICISM)) {
            bear(person, new Consequence.SelfCriticism());
            grade(person, Grade.COMPETENT);
            bonus(person, figures.criticism().personBonusPercent());
            bear(person, new Consequence.Circulation(particulars.circulation().orElseThrow()));
        }
        if (measures.contains(ADMONITION) || measures.contains(CRITICISM) || measures.contains(PROMOTION_DEFERRAL)) {
            bear(
                    person,
                    new Consequence.PromotionDeferral(
                            decidedOn, after(figures.promotionDeferral().months())));
        }
        if (measures.contains(REASSIGNMENT)) {
            bear(person, new Consequence.Reassignment(particulars.newPost()));
            grade(person, Grade.COMPETENT);
            bonus(person, figures.reassignment().personBonusPercent());
        }
        if (measures.contains(REMOVAL)) {
            bear(person, new Consequence.Removal());
            bonus(person, 100);
        }
        if (measures.contains(DEMOTION)) {
            bear(person, new Consequence.Demotion(particulars.step().orElseThrow(), particulars.newPost()));
            grade(person, Grade.INCOMPETENT);
            bonus(person, 100);
        }
        if (measures.contains(RESIGNATION_OR_DISMISSAL)) {
            bear(person, new Consequence.Departure(particulars.departure().orElseThrow()));
        }
        if (measures.contains(LEGAL_REFERRAL)) {
            var transfer = particulars.transfer().orElseThrow();
            bear(person, new Consequence.LegalReferral(transfer.receiver(), transfer.receiverName()));
        }
    }

    private void leader(UUID id, Ruling cause) {
        var leader = new Bearer.Person(id);
        var measures = cause.measures();
        var figures = basis.rulebook();
        if (measures.contains(ADMONITION)) {
            bonus(leader, figures.admonition().leaderBonusPercent());
        }
        if (measures.contains(CRITICISM)) {
            bear(leader, new Consequence.SelfCriticism());
            grade(leader, Grade.COMPETENT);
            bonus(leader, figures.criticism().leaderBonusPercent());
        }
        if (measures.contains(REASSIGNMENT)) {
            grade(leader, Grade.COMPETENT);
            bonus(leader, figures.reassignment().leaderBonusPercent());
        }
        if (measures.contains(REMOVAL)) {
            bonus(leader, 100);
        }
        if (measures.contains(DEMOTION)) {
            grade(leader, Grade.BASICALLY_COMPETENT);
            bonus(leader, 100);
        }
        var circulated = new Particulars(
                cause.particulars().circulation(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        person(id, derived(measures), circulated);
    }

    private LocalDate after(int months) {
        return basis.decidedOn().plusMonths(months);
    }

    private int year() {
        return basis.decidedOn().getYear();
    }

    private void grade(Bearer bearer, Grade highest) {
        bear(bearer, new Consequence.GradeCeiling(year(), highest));
    }

    private void bonus(Bearer bearer, int percent) {
        bear(bearer, new Consequence.BonusDeduction(year(), percent));
    }

    /** R7.13: the highest percentage, the lowest grade, the lowest class; of anything else there is only one. */
    private void bear(Bearer bearer, Consequence consequence) {
        borne.computeIfAbsent(bearer, nobodyYet -> new TreeMap<>())
                .merge(consequence.kind(), consequence, PlanTable::heavier);
    }

    private static Consequence heavier(Consequence one, Consequence other) {
        if (one instanceof Consequence.BonusDeduction a && other instanceof Consequence.BonusDeduction b) {
            return b.percent() > a.percent() ? other : one;
        }
        if (one instanceof Consequence.GradeCeiling a && other instanceof Consequence.GradeCeiling b) {
            return b.highest().compareTo(a.highest()) > 0 ? other : one;
        }
        if (one instanceof Consequence.UnitClassCeiling a && other instanceof Consequence.UnitClassCeiling b) {
            return b.best() > a.best() ? other : one;
        }
        if (!one.equals(other)) {
            throw new AssertionError("Two of a kind that differ: " + one + ", " + other);
        }
        return one;
    }
}
