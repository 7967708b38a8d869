package cn.zhiyong.appraisal.mark;

import cn.zhiyong.appraisal.mark.rules.Component;
import cn.zhiyong.appraisal.roster.UnitRequest;
import cn.zhiyong.platform.problem.Problems;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an appraiser gives a unit in a part of the total that goes by points (R9.3). */
public record ScoreRequest(
        @NotNull @Pattern(regexp = UnitRequest.CODE) String unitCode,
        @NotNull @Schema(description = "Not CENTRALISED, which has records instead") Component component,
        @Min(1) @Max(4) @Schema(description = "Of a routine review: 1 to 4; null of the others", nullable = true)
                Integer quarter,
        @NotNull @Min(0) @Max(10_000) @Schema(description = "0 to 10000 hundredths of a point") Integer hundredths,
        @NotNull @Size(max = 1_000) String remark) {
    MarkOrder order() {
        if (component == Component.CENTRALISED) {
            throw Problems.malformed(
                    "component", "集中考评请在 centralised-reviews 记录。", "Record it under centralised-reviews.");
        }
        if ((component == Component.ROUTINE) != (quarter != null)) {
            throw Problems.malformed(
                    "quarter", "日常考评须写明季度，其他不写。", "Only a routine review has a quarter, and needs it.");
        }
        return new MarkOrder(
                unitCode, component, quarter == null ? 0 : quarter, Optional.of(hundredths), Optional.empty(), remark);
    }
}
