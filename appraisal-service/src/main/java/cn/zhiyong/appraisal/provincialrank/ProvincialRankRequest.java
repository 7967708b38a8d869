package cn.zhiyong.appraisal.provincialrank;

import cn.zhiyong.appraisal.provincialrank.rules.RankScope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place of a unit in a ranking of the province. */
public record ProvincialRankRequest(
        @NotBlank @Size(max = 32) String unitCode,
        @NotNull @Min(2022) @Max(2100) Integer year,
        @NotNull RankScope scope,
        @NotBlank
                @Size(max = 200)
                @Schema(
                        description =
                                "Which ranking it is, by the same name each year, so that two years can be compared",
                        examples = "全省财政系统绩效评价")
                String ranking,
        @NotNull @Min(1) @Max(10_000) @Schema(description = "From 1, the best", examples = "8") Integer place,
        @NotNull @Min(1) @Max(10_000) @Schema(description = "How many are ranked", examples = "9") Integer places,
        @NotBlank @Size(max = 200) @Schema(description = "Who announced it", examples = "省财政厅") String announcedBy) {}
