package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Appeals as callers see them, each in a version with its decision. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
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
        return all(List.of(appeal)).getFirst();
    }

    /** In the order given, as they stand today. */
    List<AppealView> all(List<Appeal> shown) {
        return shown.stream().map(of(shown, LocalDate.now(clock))).toList();
    }

    Function<Appeal, AppealView> of(List<Appeal> shown, LocalDate today) {
        var against = decisions
                .all(shown.stream().map(Appeal::decisionId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Decision::id, Function.identity()));
        var names = roster.names(
                shown.stream().flatMap(appeal -> Stream.concat(Stream.of(appeal.cadreId()), appeal.panel().stream())),
                Stream.empty());
        return appeal ->
                AppealView.of(appeal, appeal.versionWith(against.get(appeal.decisionId())), today, names, language);
    }
}
