package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.softenvironment.rules.Category;
import cn.zhiyong.appraisal.softenvironment.rules.Method;
import cn.zhiyong.appraisal.softenvironment.rules.Standing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's line of a ranking as callers see it. */
@Schema(name = "RankedUnit")
public record RankedUnitView(
        @Schema(description = "Which ranking of the year", examples = "1") int number,
        String unitCode,
        String unitName,
        Category category,
        String categoryLabel,
        @Schema(
                        description = "From 1, the best; shared by who scores alike; null where no method counts",
                        nullable = true)
                Integer place,
        Standing standing,
        String standingLabel,
        @Schema(description = "0 to 100, to two places", examples = "87.50", nullable = true) String score,
        @Schema(description = "The same exactly", examples = "175/2", nullable = true) String exactScore,
        List<MethodScoreView> methods) {
    @Schema(name = "MethodScore")
    public record MethodScoreView(
            Method method,
            String methodLabel,
            @Schema(examples = "240") long ballots,
            @Schema(description = "With fewer ballots it does not count", examples = "30") int minimumBallots,
            @Schema(examples = "40") int weightPercent,
            @Schema(description = "0 to 100, to two places; null without ballots", examples = "87.50", nullable = true)
                    String mean,
            @Schema(description = "The same exactly", examples = "175/2", nullable = true) String exactMean,
            boolean counts) {}
}
