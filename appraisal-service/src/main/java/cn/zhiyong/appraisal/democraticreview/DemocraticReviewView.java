package cn.zhiyong.appraisal.democraticreview;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A democratic review as callers see it; what was voted for from the close on. */
@Schema(name = "DemocraticReview")
public record DemocraticReviewView(
        UUID id,
        int year,
        String title,
        String unitCode,
        String unitName,
        ReviewStatus status,
        String statusLabel,
        @Schema(description = "How many tokens were handed out", examples = "120") int voters,
        @Schema(description = "How many voted so far", examples = "116") int ballots,
        @Schema(description = "In the order of the ballot paper") List<CandidateView> candidates,
        @Schema(description = "The version that it was counted under", nullable = true) String rulebookVersion,
        @Schema(nullable = true) String annulmentReason,
        OffsetDateTime preparedAt,
        @Schema(nullable = true) OffsetDateTime closedAt,
        long version) {
    @Schema(name = "ReviewCandidate")
    public record CandidateView(
            UUID cadreId,
            String name,
            @Schema(description = "Null until the review is closed", nullable = true) CountsView counts) {}

    @Schema(name = "ReviewCounts")
    public record CountsView(
            @Schema(examples = "60") int excellent,
            @Schema(examples = "40") int competent,
            @Schema(examples = "10") int basicallyCompetent,
            @Schema(examples = "4") int incompetent,
            @Schema(description = "Votes for any grade", examples = "114") int valid,
            @Schema(description = "Ballots that say nothing of this person", examples = "2") int blank) {
        static CountsView of(ReviewCandidate candidate) {
            return new CountsView(
                    candidate.excellent(),
                    candidate.competent(),
                    candidate.basicallyCompetent(),
                    candidate.incompetent(),
                    candidate.valid(),
                    candidate.blank());
        }
    }
}
