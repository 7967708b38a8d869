package cn.zhiyong.appraisal.target;

import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Targets as callers see them, with the names of the units. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TargetViews {
    private final Roster roster;
    private final RequestLanguage language;

    TargetViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    TargetView of(Target target) {
        return of(List.of(target)).apply(target);
    }

    Function<Target, TargetView> of(List<Target> shown) {
        var units = roster.units(shown.stream().map(Target::unitCode).distinct().toList());
        return target -> TargetView.of(target, units.get(target.unitCode()).name(), language);
    }
}
