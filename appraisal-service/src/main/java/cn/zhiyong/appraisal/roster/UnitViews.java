package cn.zhiyong.appraisal.roster;

import cn.zhiyong.appraisal.roster.UnitLeadersView.LeaderView;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Units as callers see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnitViews {
    private final RosterHistory history;
    private final RequestLanguage language;

    UnitViews(RosterHistory history, RequestLanguage language) {
        this.history = history;
        this.language = language;
    }

    UnitView of(Unit unit) {
        return of(unit.state());
    }

    UnitView of(UnitState unit) {
        return UnitView.of(unit, language);
    }

    Function<Unit, UnitView> of(List<Unit> shown) {
        return this::of;
    }

    Function<PastUnit, UnitChangeView> ofChanges(List<PastUnit> shown) {
        return past -> new UnitChangeView(CityClock.at(past.recordedAt()), of(past.state()));
    }

    /** Who led it that day, with the posts that they held. */
    UnitLeadersView leadersOf(UnitState unit, LocalDate day) {
        var ids = Stream.concat(unit.principalLeaderId().stream(), unit.leadershipTeamIds().stream())
                .distinct()
                .toList();
        var people = history.cadresOn(ids, day);
        return new UnitLeadersView(
                unit.code(),
                unit.name(),
                day,
                unit.principalLeaderId().map(id -> leader(id, people)).orElse(null),
                unit.leadershipTeamIds().stream().map(id -> leader(id, people)).toList());
    }

    private static LeaderView leader(UUID id, Map<UUID, CadreState> people) {
        var state = Optional.ofNullable(people.get(id));
        return new LeaderView(
                id,
                state.map(CadreState::name).orElse(null),
                state.map(CadreState::post).orElse(null));
    }
}
