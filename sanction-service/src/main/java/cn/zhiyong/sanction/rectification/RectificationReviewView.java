package cn.zhiyong.sanction.rectification;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.rectification.rules.ReviewOutcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a rectification as callers see it. */
@Schema(name = "RectificationReview")
public record RectificationReviewView(
        UUID id,
        UUID decisionId,
        ReviewOutcome outcome,
        String outcomeLabel,
        LocalDate reviewedOn,
        String findings,
        @Schema(description = "Where it is not met: what comes before the leading group", nullable = true)
                UUID followUpMatterId,
        OffsetDateTime recordedAt) {
    static RectificationReviewView of(RectificationReview review, RequestLanguage language) {
        return new RectificationReviewView(
                review.id(),
                review.decisionId(),
                review.outcome(),
                language.label(review.outcome()),
                review.reviewedOn(),
                review.findings(),
                review.followUpMatterId().orElse(null),
                CityClock.at(review.recordedAt()));
    }
}
