package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.classification.rules.Classification;
import cn.zhiyong.appraisal.classification.rules.Contender;
import cn.zhiyong.appraisal.classification.rules.Seats;
import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.cycle.Cycle;
import cn.zhiyong.appraisal.mark.rules.ReviewRecord;
import cn.zhiyong.appraisal.mark.rules.UnitTotal;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.rulebook.Rulebooks;
import cn.zhiyong.appraisal.total.UnitYears;
import cn.zhiyong.appraisal.unitclass.rules.UnitClassCeiling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Computes a year's classification from the marks and from the decisions in force, and nothing else (R9.4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ComputingClassifications {
    private final UnitYears unitYears;
    private final Consequences consequences;
    private final Roster roster;
    private final Rulebooks rulebooks;
    private final Classifications classifications;
    private final Clock clock;

    ComputingClassifications(
            UnitYears unitYears,
            Consequences consequences,
            Roster roster,
            Rulebooks rulebooks,
            Classifications classifications,
            Clock clock) {
        this.unitYears = unitYears;
        this.consequences = consequences;
        this.roster = roster;
        this.rulebooks = rulebooks;
        this.classifications = classifications;
        this.clock = clock;
    }

    /** The version and its lines, which nobody has kept yet. */
    record Computed(ClassificationVersion version, List<ClassificationLine> lines) {
        /** @param kept of an earlier version, by unit */
        boolean saysTheSameAs(Map<String, ClassificationLine> kept) {
            return lines.size() == kept.size()
                    && lines.stream().allMatch(line -> line.saysTheSameAs(kept.get(line.unitCode())));
        }
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 422 where marks are missing */
    Computed compute(Cycle cycle, String ground, String madeBy) {
        var years = unitYears.ofAll(cycle);
        unitYears.requireComplete(years);
        var ceilings = consequences.ofUnits(Kind.UNIT_CLASS_CEILING, cycle.year(), years.keySet());
        var percents = rulebooks.version(cycle.rulebookVersion()).classes();
        var seats = Seats.of(years.size(), percents.firstPercent(), percents.secondPercent(), percents.thirdPercent());
        var contenders = years.entrySet().stream()
                .map(year -> contender(
                        year.getKey(), year.getValue().total(), ceilings.getOrDefault(year.getKey(), List.of())))
                .toList();
        var version = new ClassificationVersion(
                cycle.year(),
                classifications.lastNumber(cycle.year()) + 1,
                ground,
                cycle.rulebookVersion(),
                seats,
                madeBy,
                clock.instant());
        var units = roster.units(years.keySet());
        var lines = Classification.of(contenders, seats).placements().stream()
                .map(placement -> {
                    var code = placement.unit().unitCode();
                    return new ClassificationLine(
                            version.id(),
                            units.get(code).name(),
                            placement,
                            years.get(code).total(),
                            ceilings.getOrDefault(code, List.of()));
                })
                .toList();
        return new Computed(version, lines);
    }

    private static Contender contender(String code, UnitTotal total, List<Consequence> ceilings) {
        return new Contender(
                code,
                total.total(),
                total.halfYearsOf(ReviewRecord.GOOD),
                total.halfYearsOf(ReviewRecord.FAIR),
                UnitClassCeiling.of(
                        ceilings.stream().map(Consequence::unitClass).toList()));
    }
}
