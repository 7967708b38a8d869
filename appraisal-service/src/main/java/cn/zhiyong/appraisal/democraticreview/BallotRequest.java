package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.appraisal.cycle.Grade;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote. Its text form says nothing. */
public record BallotRequest(
        @NotNull @Size(min = 16, max = 40) @Schema(examples = "7K2M-9QXD-04VB-TRHN") String token,
        @NotNull
                @Size(min = 1, max = 50)
                @Schema(
                        description =
                                "One per candidate, in the order of the review’s candidates; null leaves it blank")
                List<Grade> grades) {
    CastingBallots.Vote vote(UUID reviewId) {
        return new CastingBallots.Vote(
                reviewId, token, grades.stream().map(Optional::ofNullable).toList());
    }

    @Override
    public String toString() {
        return "BallotRequest[…]";
    }
}
