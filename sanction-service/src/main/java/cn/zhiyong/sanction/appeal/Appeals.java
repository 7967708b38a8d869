package cn.zhiyong.sanction.appeal;

import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.AppealKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Appeals implements PanacheRepositoryBase<Appeal, UUID> {
    /** Whose decision it is against, without holding it. */
    Optional<UUID> decisionOf(UUID id) {
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
