package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.promotion.rules.Answer;
import cn.zhiyong.sanction.promotion.rules.Reason;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An asking with its answers as they were given. */
@Schema(name = "PromotionReview")
public record PromotionReviewView(
        UUID id,
        OffsetDateTime askedAt,
        @Schema(description = "The caller's subject") String askedBy,
        String purpose,
        @Schema(description = "In the order asked") List<CandidateView> candidates) {
    @Schema(name = "PromotionCandidate")
    public record CandidateView(
            UUID cadreId,
            String name,
            Answer answer,
            String answerLabel,
            @Schema(description = "Last day of the deferral; null unless DEFERRED", nullable = true) LocalDate until,
            @Schema(description = "Everything on record that bears on it") List<ReasonView> reasons) {}

    @Schema(name = "PromotionReason")
    public record ReasonView(
            String rule,
            String clause,
            @Schema(description = "None for a commendation", nullable = true) UUID decisionId,
            @Schema(nullable = true) String decisionNumber,
            String text) {}

    static PromotionReviewView of(PromotionReview review, List<KeptAnswer> answers, RequestLanguage language) {
        return new PromotionReviewView(
                review.id(),
                CityClock.at(review.askedAt()),
                review.askedBy(),
                review.purpose(),
                answers.stream().map(answer -> candidate(answer, language)).toList());
    }

    private static CandidateView candidate(KeptAnswer kept, RequestLanguage language) {
        return new CandidateView(
                kept.cadreId(),
                kept.name(),
                kept.answer(),
                language.label(kept.answer()),
                kept.until(),
                kept.reasons().stream().map(each -> reason(each, language)).toList());
    }

    private static ReasonView reason(Reason reason, RequestLanguage language) {
        return new ReasonView(
                reason.rule(),
                reason.clause(),
                reason.decisionId(),
                reason.decisionNumber(),
                reason.text().in(language.get()));
    }
}
