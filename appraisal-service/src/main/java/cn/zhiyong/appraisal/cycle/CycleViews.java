package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Years' appraisals as callers see them. */
@ApplicationScoped
class CycleViews {
    private final RequestLanguage language;

    CycleViews(RequestLanguage language) {
        this.language = language;
    }

    CycleView of(Cycle cycle) {
        return CycleView.of(cycle, language);
    }

    Function<Cycle, CycleView> of(List<Cycle> shown) {
        return this::of;
    }
}
