package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.rules.Circumstances;
import cn.zhiyong.sanction.decision.rules.Circumstances.EarlierDecision;
import cn.zhiyong.sanction.decision.rules.MeasureConditions;
import cn.zhiyong.sanction.decision.rules.StatedParticulars;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.rectification.RectificationReviews;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.roster.RosterCadre;
import cn.zhiyong.sanction.roster.RosterUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What stands for and against a proposed decision on a matter, from all that is on record on the day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Conditions {
    private final Decisions decisions;
    private final RectificationReviews reviews;
    private final Roster roster;

    Conditions(Decisions decisions, RectificationReviews reviews, Roster roster) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.roster = roster;
    }

    /**
     * @param refusals every rule that is not met; none where it may be decided
     * @param basis the earlier decisions without which it could not be
     */
    public record Verdict(List<Refusal> refusals, List<Decision> basis) {}

    public Verdict verdict(Matter matter, LocalDate day, ProposedDecision proposal) {
        var earlier =
                matter.cadreId().map(person -> decisions.inForceOn(person, day)).orElse(List.of());
        var circumstances = circumstances(matter, day, proposal, earlier);
        var measures = proposal.ruling().measures();
        var refusals = new ArrayList<>(MeasureConditions.refusals(measures, circumstances));
        refusals.addAll(StatedParticulars.refusals(measures, proposal.ruling().particulars()));
        var basis = MeasureConditions.basis(measures, circumstances);
        return new Verdict(
                refusals,
                earlier.stream().filter(each -> basis.contains(each.id())).toList());
    }

    private Circumstances circumstances(
            Matter matter, LocalDate day, ProposedDecision proposal, Collection<Decision> earlier) {
        return new Circumstances(
                matter.subjectKind(),
                matter.severity(),
                isVertical(matter),
                proposal.grounds(),
                earlier.stream()
                        .map(decision -> new EarlierDecision(
                                decision.id(), decision.ruling().measures(), reviews.isNotMet(decision.id(), day)))
                        .toList());
    }

    /** R7.11 goes by the unit of the case and, where the person has moved since, by that of today as well. */
    public boolean isVertical(Matter matter) {
        var today = matter.cadreId().flatMap(roster::cadre).map(RosterCadre::unitCode);
        return Stream.concat(matter.unitCode().stream(), today.stream())
                .flatMap(code -> roster.unit(code).stream())
                .anyMatch(RosterUnit::vertical);
    }
}
