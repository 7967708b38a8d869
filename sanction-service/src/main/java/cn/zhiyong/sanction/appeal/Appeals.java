package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.AppealKind;
import cn.zhiyong.sanction.decision.Decisions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Appeals implements PanacheRepositoryBase<Appeal, UUID> {
    private static final SortKey<Appeal> BY_FILING =
            SortKey.ascending(new SortKey.Part<>("filedOn", Appeal::filedOn, LocalDate::parse), SortKey.id(Appeal::id));

    private final Decisions decisions;

    Appeals(Decisions decisions) {
        this.decisions = decisions;
    }

    Listing<Appeal> matching(AppealFilter filter, LocalDate today) {
        return new Listing<>("appeals", Appeal.class, BY_FILING)
                .where("status = :status", "status", filter.status())
                .where("decisionId = :decisionId", "decisionId", filter.decisionId())
                .where("cadreId = :cadreId", "cadreId", filter.cadreId())
                .whereOnDay(Appeal.OVERDUE, filter.overdue(), today);
    }

    /** In the order of their filing. */
    List<Appeal> against(UUID decisionId) {
        return list("decisionId = ?1 order by filedOn, id", decisionId);
    }

    /**
     * Finds it and holds the people of its decision, then the decision: what is decided on them comes one after the
     * other.
     */
    Optional<HeldAppeal> hold(UUID id) {
        return decisionOf(id)
                .flatMap(decisions::holdWithPeople)
                .map(decision -> new HeldAppeal(findById(id), decision));
    }

    /** Which decision it is against, without holding it. */
    private Optional<UUID> decisionOf(UUID id) {
        return find("select decisionId from Appeal where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** There is at most one. */
    Optional<Appeal> open(UUID decisionId) {
        return find("decisionId = ?1 and status = ?2", decisionId, AppealStatus.PENDING)
                .firstResultOptional();
    }

    boolean wasAnswered(UUID decisionId, AppealKind kind, Addressee addressedTo) {
        return count(
                        "decisionId = ?1 and kind = ?2 and addressedTo = ?3 and decidedOn is not null",
                        decisionId,
                        kind,
                        addressedTo)
                > 0;
    }

    boolean wasReviewed(UUID decisionId) {
        return count("decisionId = ?1 and kind = ?2 and decidedOn is not null", decisionId, AppealKind.REVIEW) > 0;
    }
}
