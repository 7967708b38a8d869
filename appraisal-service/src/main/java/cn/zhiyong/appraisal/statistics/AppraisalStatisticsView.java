package cn.zhiyong.appraisal.statistics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of one year; nobody is named in them. */
@Schema(name = "AppraisalStatistics")
public record AppraisalStatisticsView(
        int year,
        @Schema(description = "By item and status; what there is none of is left out") List<LeadCountView> leads,
        @Schema(description = "By status; what there is none of is left out") List<ReviewCountView> democraticReviews,
        @Schema(description = "By method, of batches that count; what there is none of is left out")
                List<BallotCountView> softEnvironmentBallots) {
    @Schema(name = "LeadCount")
    public record LeadCountView(
            @Schema(examples = "MISCONDUCT-7") String item,
            @Schema(examples = "RAISED") String status,
            @Schema(examples = "4") long leads) {}

    /** Voters and ballots of reviews that were counted; of others the ballots are not told. */
    @Schema(name = "ReviewCount")
    public record ReviewCountView(
            @Schema(examples = "CLOSED") String status,
            @Schema(examples = "12") long reviews,
            @Schema(description = "Tokens handed out", examples = "1440") long voters,
            @Schema(description = "Ballots counted; 0 until a review is closed", examples = "1391") long ballots) {}

    @Schema(name = "BallotCount")
    public record BallotCountView(
            @Schema(examples = "MASS_REVIEW") String method,
            @Schema(examples = "6") long batches,
            @Schema(examples = "5200") long ballots) {}
}
