package cn.zhiyong.sanction.suspension;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Suspensions as callers see them, with the names of the suspended. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SuspensionViews {
    private final Roster roster;
    private final RequestLanguage language;

    SuspensionViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    SuspensionView of(Suspension suspension) {
        return of(List.of(suspension)).apply(suspension);
    }

    Function<Suspension, SuspensionView> of(List<Suspension> shown) {
        var names = roster.names(
                shown.stream().map(Suspension::cadreId),
                shown.stream().flatMap(suspension -> suspension.unitCode().stream()));
        return suspension -> SuspensionView.of(suspension, names, language);
    }
}
