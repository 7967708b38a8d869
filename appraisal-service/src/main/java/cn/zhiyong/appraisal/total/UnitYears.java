package cn.zhiyong.appraisal.total;

import cn.zhiyong.appraisal.cycle.Cycle;
import cn.zhiyong.appraisal.cycle.Cycles;
import cn.zhiyong.appraisal.cycle.PeriodCloses;
import cn.zhiyong.appraisal.mark.Marks;
import cn.zhiyong.appraisal.mark.rules.UnitTotal;
import cn.zhiyong.appraisal.rulebook.Rulebooks;
import cn.zhiyong.appraisal.selfcheck.SelfChecks;
import cn.zhiyong.appraisal.total.rules.MissingPiece;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Totals of a year's units under the rulebook of the year, and what is missing of them (R9.1 to R9.3). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnitYears {
    private static final int NAMED = 10;

    private final Cycles cycles;
    private final Marks marks;
    private final SelfChecks selfChecks;
    private final Rulebooks rulebooks;

    UnitYears(Cycles cycles, Marks marks, SelfChecks selfChecks, Rulebooks rulebooks) {
        this.cycles = cycles;
        this.marks = marks;
        this.selfChecks = selfChecks;
        this.rulebooks = rulebooks;
    }

    /** By unit, in the order given. */
    public Map<String, UnitYear> of(Cycle cycle, Collection<String> unitCodes) {
        var rulebook = rulebooks.version(cycle.rulebookVersion());
        var entries = marks.entries(cycle.year(), unitCodes);
        var filed = selfChecks.filedQuarters(cycle.year(), unitCodes);
        var years = new LinkedHashMap<String, UnitYear>();
        for (var code : unitCodes) {
            var given = entries.getOrDefault(code, List.of());
            var missing = MissingPiece.of(
                    filed.getOrDefault(code, Set.of()),
                    given,
                    rulebook.centralisedReview().leastAppraisers());
            years.put(code, new UnitYear(UnitTotal.of(given, rulebook), missing));
        }
        return years;
    }

    /** Those of all units of the year. */
    public Map<String, UnitYear> ofAll(Cycle cycle) {
        return of(cycle, cycles.unitCodes(cycle.year()));
    }

    /** R9.3: a total needs every part of every unit. */
    public void requireComplete(Map<String, UnitYear> years) {
        refuseWhereMissing(
                "R9.3", years, MissingPiece::stopsClassification, "下列单位尚缺考评记录：%s。", "Marks are missing of: %s.");
    }

    /** R9.2: a half-year closes when every unit has its records. */
    void halfYearCloses(@Observes PeriodCloses closing) {
        if (closing.period().isHalfYear()) {
            refuseWhereMissing(
                    "R9.2",
                    ofAll(closing.cycle()),
                    new MissingPiece(
                            MissingPiece.Piece.CENTRALISED, closing.period().number())::equals,
                    "下列单位集中考评的记录人数不足：%s。",
                    "Too few appraisers recorded a centralised review of: %s.");
        }
    }

    private static void refuseWhereMissing(
            String rule, Map<String, UnitYear> years, Predicate<MissingPiece> counts, String zh, String en) {
        var units = years.entrySet().stream()
                .filter(year -> year.getValue().missing().stream().anyMatch(counts))
                .map(Map.Entry::getKey)
                .toList();
        if (!units.isEmpty()) {
            var more = units.size() > NAMED ? " …(%d)".formatted(units.size()) : "";
            var named = String.join(", ", units.subList(0, Math.min(NAMED, units.size()))) + more;
            throw Problems.refused(Refusal.of(rule, "五(二)", zh.formatted(named), en.formatted(named)));
        }
    }
}
