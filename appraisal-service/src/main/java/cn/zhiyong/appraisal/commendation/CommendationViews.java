package cn.zhiyong.appraisal.commendation;

import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Commendations as callers see them, with the name of whoever is commended. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CommendationViews {
    private final Roster roster;
    private final RequestLanguage language;

    CommendationViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    CommendationView of(Commendation commendation) {
        return of(List.of(commendation)).apply(commendation);
    }

    Function<Commendation, CommendationView> of(List<Commendation> shown) {
        var people = roster.cadres(
                shown.stream().map(Commendation::cadreId).distinct().toList());
        return commendation -> CommendationView.of(
                commendation, people.get(commendation.cadreId()).name(), language);
    }
}
