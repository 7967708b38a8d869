package cn.zhiyong.appraisal.provincialrank;

import cn.zhiyong.appraisal.provincialrank.ProvincialRanks.Key;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Places as callers see them, with last year's and the names of the units. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProvincialRankViews {
    private final ProvincialRanks ranks;
    private final Roster roster;
    private final RequestLanguage language;

    ProvincialRankViews(ProvincialRanks ranks, Roster roster, RequestLanguage language) {
        this.ranks = ranks;
        this.roster = roster;
        this.language = language;
    }

    ProvincialRankView of(ProvincialRank rank) {
        return of(List.of(rank)).apply(rank);
    }

    Function<ProvincialRank, ProvincialRankView> of(List<ProvincialRank> shown) {
        var before = ranks.before(shown);
        var units = roster.units(
                shown.stream().map(ProvincialRank::unitCode).distinct().toList());
        return rank -> ProvincialRankView.of(
                rank,
                Optional.ofNullable(before.get(Key.of(rank).inYear(rank.year() - 1))),
                units.get(rank.unitCode()).name(),
                language);
    }
}
