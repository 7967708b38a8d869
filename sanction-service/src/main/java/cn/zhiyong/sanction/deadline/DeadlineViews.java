package cn.zhiyong.sanction.deadline;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Deadlines as callers see them, with the names of people and units. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeadlineViews {
    private final Roster roster;
    private final RequestLanguage language;

    DeadlineViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    Function<DeadlineEntry, DeadlineView> of(List<DeadlineEntry> shown, LocalDate today) {
        var names = roster.names(
                shown.stream().flatMap(entry -> entry.cadreId().stream()),
                shown.stream().flatMap(entry -> entry.unitCode().stream()));
        return entry -> DeadlineView.of(entry, today, names, language);
    }
}
