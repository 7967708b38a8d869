package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Appeals as callers see them. Their version grows with the decision's, so that nobody answers what has changed unseen. */
@ApplicationScoped
class AppealViews {
    private final Decisions decisions;
    private final Roster roster;
    private final RequestLanguage language;
    private final Clock clock;

    AppealViews(Decisions decisions, Roster roster, RequestLanguage language, Clock clock) {
        this.decisions = decisions;
        this.roster = roster;
        this.language = language;
        this.clock = clock;
    }

    AppealView of(Appeal appeal) {
        return of(List.of(appeal)).apply(appeal);
    }

    Function<Appeal, AppealView> of(List<Appeal> shown) {
        var versions = decisions
                .all(shown.stream().map(Appeal::decisionId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Decision::id, Decision::version));
        var names = roster.names(
                shown.stream().flatMap(appeal -> Stream.concat(Stream.of(appeal.cadreId()), appeal.panel().stream())),
                Stream.empty());
        var today = LocalDate.now(clock);
        return appeal ->
                AppealView.of(appeal, appeal.version() + versions.get(appeal.decisionId()), today, names, language);
    }
}
