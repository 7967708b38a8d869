package cn.zhiyong.sanction.rectification;

import cn.zhiyong.sanction.rectification.rules.ReviewOutcome;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RectificationReviews implements PanacheRepositoryBase<RectificationReview, UUID> {
    Optional<RectificationReview> of(UUID decisionId) {
        return find("decisionId", decisionId).firstResultOptional();
    }

    /** R7.2: reviewed by that day, and as not met. */
    public boolean isNotMet(UUID decisionId, LocalDate day) {
        return of(decisionId)
                .filter(review -> !review.reviewedOn().isAfter(day))
                .filter(review -> review.outcome() == ReviewOutcome.NOT_MET)
                .isPresent();
    }
}
