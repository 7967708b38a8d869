package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Annual grades as callers see them, with what forbids them; of a page in one query per year that it shows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AnnualGradeViews {
    private final Roster roster;
    private final Consequences consequences;
    private final RequestLanguage language;

    AnnualGradeViews(Roster roster, Consequences consequences, RequestLanguage language) {
        this.roster = roster;
        this.consequences = consequences;
        this.language = language;
    }

    AnnualGradeView of(AnnualGrade grade) {
        return of(List.of(grade)).apply(grade);
    }

    Function<AnnualGrade, AnnualGradeView> of(List<AnnualGrade> shown) {
        var people = roster.cadres(
                shown.stream().map(AnnualGrade::cadreId).distinct().toList());
        var ceilings = ceilings(shown);
        return grade -> AnnualGradeView.of(
                grade,
                people.get(grade.cadreId()).name(),
                ceilings.get(grade.year()).getOrDefault(grade.cadreId(), List.of()),
                language);
    }

    private Map<Integer, Map<UUID, List<Consequence>>> ceilings(List<AnnualGrade> shown) {
        return shown.stream()
                .collect(Collectors.groupingBy(
                        AnnualGrade::year, Collectors.mapping(AnnualGrade::cadreId, Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> consequences.of(Kind.GRADE_CEILING, each.getKey(), each.getValue())));
    }
}
