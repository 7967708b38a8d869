package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Units as callers see them. */
@ApplicationScoped
class UnitViews {
    private final RequestLanguage language;

    UnitViews(RequestLanguage language) {
        this.language = language;
    }

    UnitView of(Unit unit) {
        return UnitView.of(unit, language);
    }

    Function<Unit, UnitView> of(List<Unit> shown) {
        return this::of;
    }
}
