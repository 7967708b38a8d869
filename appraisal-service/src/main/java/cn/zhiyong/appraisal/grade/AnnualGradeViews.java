package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Annual grades as callers see them, with people's names. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AnnualGradeViews {
    private final Roster roster;
    private final RequestLanguage language;

    AnnualGradeViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    AnnualGradeView of(AnnualGrade grade) {
        return of(List.of(grade)).apply(grade);
    }

    Function<AnnualGrade, AnnualGradeView> of(List<AnnualGrade> shown) {
        var people = roster.cadres(
                shown.stream().map(AnnualGrade::cadreId).distinct().toList());
        return grade -> AnnualGradeView.of(grade, people.get(grade.cadreId()).name(), language);
    }
}
