package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Matters as callers see them, with the names of whom they are about. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MatterViews {
    private final Roster roster;
    private final RequestLanguage language;
    private final Clock clock;

    MatterViews(Roster roster, RequestLanguage language, Clock clock) {
        this.roster = roster;
        this.language = language;
        this.clock = clock;
    }

    /** As it stands today. */
    MatterView of(Matter matter) {
        return of(List.of(matter), LocalDate.now(clock)).apply(matter);
    }

    Function<Matter, MatterView> of(List<Matter> shown, LocalDate today) {
        var names = roster.names(
                shown.stream().flatMap(matter -> matter.cadreId().stream()),
                shown.stream().flatMap(matter -> matter.unitCode().stream()));
        return matter -> MatterView.of(matter, today, names, language);
    }
}
