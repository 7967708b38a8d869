package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Deliberations as callers see them, with the names of everybody in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeliberationViews {
    private final Roster roster;
    private final RequestLanguage language;

    DeliberationViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    DeliberationView of(Deliberation deliberation) {
        return of(List.of(deliberation)).apply(deliberation);
    }

    Function<Deliberation, DeliberationView> of(List<Deliberation> shown) {
        var names = roster.names(shown.stream().flatMap(each -> each.vote().people()), Stream.empty());
        return deliberation -> DeliberationView.of(deliberation, names, language);
    }
}
