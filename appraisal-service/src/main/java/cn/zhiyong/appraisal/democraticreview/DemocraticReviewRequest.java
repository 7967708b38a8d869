package cn.zhiyong.appraisal.democraticreview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A democratic review to prepare: of one person, or of all leaders of a unit. */
public record DemocraticReviewRequest(
        @NotNull @Min(2022) @Max(2100) @Schema(description = "The year that it is about") Integer year,
        @NotBlank @Size(max = 200) @Schema(examples = "2026年度市财政局领导干部民主测评") String title,
        @Schema(description = "The person judged; null where a unit’s leaders are", nullable = true) UUID cadreId,
        @Pattern(regexp = "[A-Z0-9-]{2,32}")
                @Schema(
                        description =
                                "The unit whose principal leader and leadership team are judged; null for one person",
                        nullable = true)
                String unitCode) {}
