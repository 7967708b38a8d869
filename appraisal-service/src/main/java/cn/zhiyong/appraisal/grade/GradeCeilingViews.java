package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** The highest annual grades that the decisions in force leave to people in a year. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GradeCeilingViews {
    private final Consequences consequences;
    private final RequestLanguage language;

    GradeCeilingViews(Consequences consequences, RequestLanguage language) {
        this.consequences = consequences;
        this.language = language;
    }

    GradeCeilingView of(int year, Cadre cadre) {
        return of(year, List.of(cadre)).apply(cadre);
    }

    Function<Cadre, GradeCeilingView> of(int year, List<Cadre> shown) {
        var ceilings = consequences.of(
                Kind.GRADE_CEILING, year, shown.stream().map(Cadre::id).toList());
        return cadre -> GradeCeilingView.of(year, cadre, ceilings.getOrDefault(cadre.id(), List.of()), language);
    }
}
