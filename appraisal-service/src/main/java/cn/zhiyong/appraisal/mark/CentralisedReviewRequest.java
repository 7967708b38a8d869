package cn.zhiyong.appraisal.mark;

import cn.zhiyong.appraisal.mark.rules.Component;
import cn.zhiyong.appraisal.mark.rules.ReviewRecord;
import cn.zhiyong.appraisal.roster.UnitRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What an appraiser records of a unit in a centralised review (R9.2). */
public record CentralisedReviewRequest(
        @NotNull @Pattern(regexp = UnitRequest.CODE) String unitCode,
        @NotNull @Min(1) @Max(2) Integer halfYear,
        @NotNull ReviewRecord record,
        @NotNull @Size(max = 1_000) String remark) {
    MarkOrder order() {
        return new MarkOrder(unitCode, Component.CENTRALISED, halfYear, Optional.empty(), Optional.of(record), remark);
    }
}
