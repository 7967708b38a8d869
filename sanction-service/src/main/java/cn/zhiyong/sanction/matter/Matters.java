package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Matters implements PanacheRepositoryBase<Matter, UUID> {
    private static final SortKey<Matter> BY_SUBMISSION = SortKey.ascending(
            new SortKey.Part<>("submittedAt", Matter::submittedAt, Instant::parse), SortKey.id(Matter::id));

    Listing<Matter> matching(MatterFilter filter, LocalDate today) {
        return new Listing<>("matters", Matter.class, BY_SUBMISSION)
                .where("status = :status", "status", filter.status())
                .where("caseId = :caseId", "caseId", filter.caseId())
                .where("reportId = :reportId", "reportId", filter.reportId())
                .whereOnDay(Matter.OVERDUE, filter.overdue(), today);
    }

    /** Finds it and holds it for this transaction: of two who would dispose of it, the second sees the first's. */
    public Optional<Matter> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<Matter> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Whom it is about, without holding it. */
    public Optional<UUID> cadreOf(UUID id) {
        return find("select cadreId from Matter where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** There is at most one. */
    public Optional<Matter> pendingFollowUp(UUID decisionId) {
        return find("followsId = ?1 and status = ?2", decisionId, MatterStatus.PENDING)
                .firstResultOptional();
    }

    /** Of that case. */
    public boolean isFindingPending(UUID caseId) {
        return count("caseId = ?1 and origin = ?2 and status = ?3", caseId, MatterOrigin.FINDING, MatterStatus.PENDING)
                > 0;
    }

    /** Whether what that case submitted at that moment is before the leading group, or was. */
    boolean isSubmitted(UUID caseId, Instant at) {
        return count("caseId = ?1 and origin = ?2 and submittedAt = ?3", caseId, MatterOrigin.FINDING, at) > 0;
    }
}
