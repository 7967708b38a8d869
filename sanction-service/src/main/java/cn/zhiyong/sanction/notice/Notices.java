package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.Periods;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.rulebook.Rulebook;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** R6.3: who has to be told of a decision, and by when. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {
    private final Rulebook rulebook;
    private final Periods periods;
    private final RequestLanguage language;
    private final Clock clock;

    Notices(Rulebook rulebook, Periods periods, RequestLanguage language, Clock clock) {
        this.rulebook = rulebook;
        this.periods = periods;
        this.language = language;
        this.clock = clock;
    }

    public void raise(UUID decisionId, UUID cadreId, String unitCode, LocalDate decidedOn) {
        var due = periods.actWithinDays(decidedOn, rulebook.noticeDays());
        persist(Notice.toPerson(decisionId, cadreId, due), Notice.toUnit(decisionId, unitCode, due));
    }

    public List<NoticeView> of(UUID decisionId, Names names) {
        var today = LocalDate.now(clock);
        return list("decisionId = ?1 order by addresseeKind", decisionId).stream()
                .map(notice -> NoticeView.of(notice, today, names, language))
                .toList();
    }
}
