package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** People as callers see them: what they are paid, only those see who reckon with it. */
@ApplicationScoped
class CadreViews {
    private final Caller caller;
    private final RequestLanguage language;

    CadreViews(Caller caller, RequestLanguage language) {
        this.caller = caller;
        this.language = language;
    }

    CadreView of(Cadre cadre) {
        return of(cadre.state());
    }

    CadreView of(CadreState cadre) {
        return CadreView.of(cadre, seesPay(), language);
    }

    Function<PastCadre, CadreChangeView> ofChanges(List<PastCadre> shown) {
        return past -> new CadreChangeView(CityClock.at(past.recordedAt()), of(past.state()));
    }

    Function<Cadre, CadreView> of(List<Cadre> shown) {
        return this::of;
    }

    private boolean seesPay() {
        return caller.has(Roles.HR_SYSTEM) || caller.has(Roles.APPRAISER);
    }
}
