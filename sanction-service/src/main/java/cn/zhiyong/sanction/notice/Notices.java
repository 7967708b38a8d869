package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices implements PanacheRepositoryBase<Notice, UUID> {
    private static final SortKey<Notice> BY_DUE =
            SortKey.ascending(new SortKey.Part<>("dueOn", Notice::dueOn, LocalDate::parse), SortKey.id(Notice::id));

    public Listing<Notice> matching(NoticeFilter filter, LocalDate today) {
        return new Listing<>("notices", Notice.class, BY_DUE)
                .where("decisionId = :decisionId", "decisionId", filter.decisionId())
                .whereOnDay(Notice.OVERDUE, filter.overdue(), today);
    }

    /** Of a decision, in the order in which they were raised. */
    public List<Notice> of(UUID decisionId) {
        return list("decisionId = ?1 order by id", decisionId);
    }

    /** Those not sent, nor superseded yet, that tell of an earlier revision than that. */
    List<Notice> unsentBefore(UUID decisionId, int revision) {
        return list(
                "decisionId = ?1 and revision < ?2 and dispatchedOn is null and not superseded", decisionId, revision);
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
