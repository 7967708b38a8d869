package cn.zhiyong.appraisal.provincialrank;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a place ought to have been recorded as. */
public record RankCorrectionRequest(
        @NotNull @Min(1) @Max(10_000) @Schema(examples = "7") Integer place,
        @NotNull @Min(1) @Max(10_000) @Schema(examples = "9") Integer places,
        @NotBlank @Size(max = 200) @Schema(examples = "省财政厅") String announcedBy) {}
