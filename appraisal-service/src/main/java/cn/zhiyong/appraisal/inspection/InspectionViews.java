package cn.zhiyong.appraisal.inspection;

import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Inspections as callers see them, with the names of whom they are about. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InspectionViews {
    private final Roster roster;
    private final RequestLanguage language;

    InspectionViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    InspectionView of(Inspection inspection) {
        return of(List.of(inspection)).apply(inspection);
    }

    Function<Inspection, InspectionView> of(List<Inspection> shown) {
        var people = roster.cadres(shown.stream()
                .flatMap(each -> each.cadreId().stream())
                .distinct()
                .toList());
        var units = roster.units(shown.stream()
                .flatMap(each -> each.unitCode().stream())
                .distinct()
                .toList());
        return each -> InspectionView.of(
                each,
                each.cadreId()
                        .map(id -> people.get(id).name())
                        .or(() -> each.unitCode().map(code -> units.get(code).name()))
                        .orElseThrow(),
                language);
    }

    Function<Cadre, UninspectedCadreView> ofCadres(List<Cadre> shown) {
        return cadre -> new UninspectedCadreView(
                cadre.id(), cadre.name(), cadre.unitCode(), cadre.state().post());
    }

    Function<Unit, UninspectedTeamView> ofTeams(List<Unit> shown) {
        return unit -> new UninspectedTeamView(
                unit.code(), unit.name(), unit.state().leadershipTeamIds().size());
    }
}
