package cn.zhiyong.appraisal.target;

import cn.zhiyong.appraisal.target.rules.TargetKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target that a unit is given for a year. */
public record TargetRequest(
        @NotBlank @Size(max = 32) String unitCode,
        @NotNull @Min(2022) @Max(2100) Integer year,
        @NotNull TargetKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "引进市外资金") String title,
        @NotBlank @Size(max = 20) @Schema(description = "What it is counted in", examples = "万元") String measure,
        @NotNull @Positive @Max(1_000_000_000_000_000L) @Schema(description = "In that measure", examples = "50000")
                Long planned) {}
