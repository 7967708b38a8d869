package cn.zhiyong.appraisal.total;

import cn.zhiyong.appraisal.cycle.CycleUnit;
import cn.zhiyong.appraisal.cycle.Cycles;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Units' totals of a year as callers see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TotalViews {
    private final Cycles cycles;
    private final UnitYears unitYears;
    private final Roster roster;
    private final RequestLanguage language;

    TotalViews(Cycles cycles, UnitYears unitYears, Roster roster, RequestLanguage language) {
        this.cycles = cycles;
        this.unitYears = unitYears;
        this.roster = roster;
        this.language = language;
    }

    Function<CycleUnit, TotalView> of(int year, List<CycleUnit> shown) {
        var codes = shown.stream().map(CycleUnit::unitCode).toList();
        var units = roster.units(codes);
        var years = unitYears.of(cycles.cycle(year), codes);
        return unit -> TotalView.of(
                year, unit.unitCode(), units.get(unit.unitCode()).name(), years.get(unit.unitCode()), language);
    }
}
