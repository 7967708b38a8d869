package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.lead.Detection;
import cn.zhiyong.appraisal.lead.Detection.Suspicion;
import cn.zhiyong.appraisal.lead.LeadItem;
import cn.zhiyong.appraisal.lead.LeadSubject;
import cn.zhiyong.appraisal.lead.rules.NamedWorst;
import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.rulebook.Rulebooks;
import cn.zhiyong.appraisal.softenvironment.rules.Category;
import cn.zhiyong.appraisal.softenvironment.rules.Ranking;
import cn.zhiyong.appraisal.softenvironment.rules.Ranking.Ranked;
import cn.zhiyong.appraisal.softenvironment.rules.Rated;
import cn.zhiyong.appraisal.softenvironment.rules.Standing;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Publishes the ranking of a year from the ballots that count now; whoever it names worst is a lead (R10.3). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PublishingRankings {
    private final SoftRankings rankings;
    private final BallotBatches batches;
    private final MethodLines methodLines;
    private final Roster roster;
    private final Rulebooks rulebooks;
    private final Event<Detection> detections;
    private final Caller caller;
    private final Clock clock;

    PublishingRankings(
            SoftRankings rankings,
            BallotBatches batches,
            MethodLines methodLines,
            Roster roster,
            Rulebooks rulebooks,
            Event<Detection> detections,
            Caller caller,
            Clock clock) {
        this.rankings = rankings;
        this.batches = batches;
        this.methodLines = methodLines;
        this.roster = roster;
        this.rulebooks = rulebooks;
        this.detections = detections;
        this.caller = caller;
        this.clock = clock;
    }

    SoftRanking publish(int year) {
        rankings.holdYear(year);
        var ballots = batches.counted(year);
        if (ballots.isEmpty()) {
            throw Problems.conflict("本年度还没有计入的票。", "No ballots of this year count yet.");
        }
        var units = roster.units(ballots.keySet());
        var rulebook = rulebooks.inForceOn(LocalDate.now(clock));
        var ranked = Ranking.of(
                ballots.entrySet().stream()
                        .map(each -> new Rated(each.getKey(), category(units.get(each.getKey())), each.getValue()))
                        .toList(),
                rulebook.softEnvironment());
        var number = rankings.latest(year).map(SoftRanking::number).orElse(0) + 1;
        var ranking = new SoftRanking(year, number, rulebook.version(), caller.subject(), clock.instant());
        rankings.add(
                ranking,
                IntStream.range(0, ranked.size())
                        .mapToObj(i -> new RankedUnit(
                                ranking,
                                i,
                                ranked.get(i),
                                methodLines.written(ranked.get(i).methods())))
                        .toList());
        detections.fire(new Detection("/v1/soft-environment/" + year + "/ranking", suspicions(year, ranked, units)));
        return ranking;
    }

    /** A unit below another one is of the grass roots. */
    private static Category category(Unit unit) {
        return unit.parentCode().isPresent() ? Category.GRASS_ROOTS_UNIT : Category.DEPARTMENT;
    }

    private List<Suspicion> suspicions(int year, List<Ranked> ranked, Map<String, Unit> units) {
        return ranked.stream()
                .filter(each -> each.standing() == Standing.WORST)
                .flatMap(worst -> liable(units.get(worst.unit().unitCode()))
                        .map(subject -> suspicion(year, subject, worst, ranked, units)))
                .toList();
    }

    /** R10.3: the unit, its principal leader, and who is in charge of that leader's work. */
    private Stream<LeadSubject> liable(Unit unit) {
        var principal = unit.principalLeaderId().flatMap(roster::cadre);
        var inCharge = principal.flatMap(Cadre::leaderInChargeId).flatMap(roster::cadre);
        return Stream.concat(
                Stream.of(LeadSubject.unit(unit.code())),
                Stream.concat(principal.stream(), inCharge.stream())
                        .map(leader -> LeadSubject.cadre(leader.id(), leader.unitCode())));
    }

    private static Suspicion suspicion(
            int year, LeadSubject subject, Ranked worst, List<Ranked> ranked, Map<String, Unit> units) {
        var category = worst.unit().category();
        var beside = ranked.stream()
                .filter(each ->
                        each.unit().category() == category && each.score().isPresent())
                .count();
        return new Suspicion(
                subject,
                LeadItem.MISCONDUCT_8,
                year,
                NamedWorst.of(
                        year,
                        units.get(worst.unit().unitCode()).name(),
                        category.worst(),
                        worst.score().orElseThrow().rounded(),
                        (int) beside));
    }
}
