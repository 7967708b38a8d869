package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Units' own lines in the bonus sheet of a year, with what the decisions in force deduct. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnitBonusViews {
    private final Roster roster;
    private final Consequences consequences;
    private final RequestLanguage language;

    UnitBonusViews(Roster roster, Consequences consequences, RequestLanguage language) {
        this.roster = roster;
        this.consequences = consequences;
        this.language = language;
    }

    UnitBonusView of(int year, Unit unit) {
        return of(year, List.of(unit)).apply(unit);
    }

    Function<Unit, UnitBonusView> of(int year, List<Unit> shown) {
        var codes = shown.stream().map(Unit::code).toList();
        var bases = roster.bonusBasesFen(codes);
        var deductions = consequences.ofUnits(Kind.BONUS_DEDUCTION, year, codes);
        return unit -> UnitBonusView.of(
                year,
                unit,
                bases.getOrDefault(unit.code(), 0L),
                deductions.getOrDefault(unit.code(), List.of()),
                language);
    }
}
