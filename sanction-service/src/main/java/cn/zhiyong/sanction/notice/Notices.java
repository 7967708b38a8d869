package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.deadline.DeadlineContext;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import cn.zhiyong.sanction.roster.Names;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** R6.3, R8.2: who has to be told, and by when. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {
    private final Deadlines deadlines;
    private final RequestLanguage language;
    private final Clock clock;

    Notices(Deadlines deadlines, RequestLanguage language, Clock clock) {
        this.deadlines = deadlines;
        this.language = language;
        this.clock = clock;
    }

    /** One notice to the person and one to the unit. */
    public void raise(NoticeOrder order, Optional<String> organ, UUID matterId) {
        Stream.of(Notice.toPerson(order), Notice.toUnit(order)).forEach(notice -> {
            persist(notice);
            deadlines.set(
                    DeadlineKind.NOTICE,
                    notice.id(),
                    order.due(),
                    new DeadlineContext(
                            organ,
                            Optional.ofNullable(notice.cadreId()),
                            Optional.ofNullable(notice.unitCode()),
                            Optional.of(order.decisionId()),
                            matterId));
        });
    }

    /**
     * What was not sent before the decision came to that revision is not to be sent any more: it would tell what is past.
     * An appellant is answered all the same (R8.2).
     */
    public void supersede(UUID decisionId, int revision) {
        list(
                        "decisionId = ?1 and revision < ?2 and kind <> ?3 and dispatchedOn is null and not superseded",
                        decisionId,
                        revision,
                        NoticeKind.APPEAL_ANSWER)
                .forEach(notice -> {
                    notice.superseded();
                    deadlines.close(DeadlineKind.NOTICE, notice.id());
                });
    }

    public List<NoticeView> of(UUID decisionId, Names names) {
        var today = LocalDate.now(clock);
        return list("decisionId = ?1 order by id", decisionId).stream()
                .map(notice -> NoticeView.of(notice, today, names, language))
                .toList();
    }

    /** Of which decision it tells, without holding it. */
    public Optional<UUID> decisionOf(UUID id) {
        return find("select decisionId from Notice where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** When the person received the latest notice of what this decision says; empty until the receipt is on record. */
    public Optional<LocalDate> receivedByPerson(UUID decisionId, int revision) {
        return find(
                        "decisionId = ?1 and revision = ?2 and addresseeKind = ?3 order by id desc",
                        decisionId,
                        revision,
                        AddresseeKind.PERSON)
                .firstResultOptional()
                .flatMap(Notice::receivedOn);
    }
}
