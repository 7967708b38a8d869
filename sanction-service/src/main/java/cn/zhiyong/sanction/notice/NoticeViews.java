package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Notices as callers see them, with the names of their addressees. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoticeViews {
    private final Roster roster;
    private final RequestLanguage language;
    private final Clock clock;

    NoticeViews(Roster roster, RequestLanguage language, Clock clock) {
        this.roster = roster;
        this.language = language;
        this.clock = clock;
    }

    public NoticeView of(Notice notice) {
        return all(List.of(notice)).getFirst();
    }

    /** In the order given, as they stand today. */
    public List<NoticeView> all(List<Notice> shown) {
        return shown.stream().map(of(shown, LocalDate.now(clock))).toList();
    }

    public Function<Notice, NoticeView> of(List<Notice> shown, LocalDate today) {
        var names = roster.names(
                shown.stream().map(Notice::cadreId).filter(Objects::nonNull),
                shown.stream().map(Notice::unitCode).filter(Objects::nonNull));
        return notice -> NoticeView.of(notice, today, names, language);
    }
}
