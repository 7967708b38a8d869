package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** People's lines in the bonus sheet of a year, with what the decisions in force deduct. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BonusViews {
    private final Consequences consequences;
    private final RequestLanguage language;

    BonusViews(Consequences consequences, RequestLanguage language) {
        this.consequences = consequences;
        this.language = language;
    }

    BonusView of(int year, Cadre cadre) {
        return of(year, List.of(cadre)).apply(cadre);
    }

    Function<Cadre, BonusView> of(int year, List<Cadre> shown) {
        var deductions = consequences.of(
                Kind.BONUS_DEDUCTION, year, shown.stream().map(Cadre::id).toList());
        return cadre -> BonusView.of(year, cadre, deductions.getOrDefault(cadre.id(), List.of()), language);
    }
}
