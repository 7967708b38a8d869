package cn.zhiyong.appraisal.unitclass;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** The best classes that the decisions in force leave to units in a year. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnitClassCeilingViews {
    private final Consequences consequences;
    private final RequestLanguage language;

    UnitClassCeilingViews(Consequences consequences, RequestLanguage language) {
        this.consequences = consequences;
        this.language = language;
    }

    UnitClassCeilingView of(int year, Unit unit) {
        return of(year, List.of(unit)).apply(unit);
    }

    Function<Unit, UnitClassCeilingView> of(int year, List<Unit> shown) {
        var codes = shown.stream().map(Unit::code).toList();
        var ceilings = consequences.ofUnits(Kind.UNIT_CLASS_CEILING, year, codes);
        return unit ->
                UnitClassCeilingView.of(year, unit, ceilings.getOrDefault(unit.code(), List.of()), language.get());
    }
}
