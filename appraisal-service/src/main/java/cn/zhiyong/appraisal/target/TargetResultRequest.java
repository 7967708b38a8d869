package cn.zhiyong.appraisal.target;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a target. */
public record TargetResultRequest(
        @NotNull
                @PositiveOrZero
                @Max(1_000_000_000_000_000L)
                @Schema(description = "In the target's measure", examples = "42000")
                Long achieved,
        @Size(min = 1, max = 4_000)
                @Schema(
                        description =
                                "What excuses that an investment-promotion or assigned-project task was not finished",
                        nullable = true)
                String goodReason) {}
