package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An asking in a list: how many candidates got which answer. */
@Schema(name = "PromotionReviewSummary")
public record PromotionReviewSummaryView(
        UUID id,
        OffsetDateTime askedAt,
        @Schema(description = "The caller's subject") String askedBy,
        String purpose,
        int clear,
        int prefer,
        int deferred,
        int needsConsent) {
    static PromotionReviewSummaryView of(PromotionReview review) {
        return new PromotionReviewSummaryView(
                review.id(),
                CityClock.at(review.askedAt()),
                review.askedBy(),
                review.purpose(),
                review.clear(),
                review.prefer(),
                review.deferred(),
                review.needsConsent());
    }
}
