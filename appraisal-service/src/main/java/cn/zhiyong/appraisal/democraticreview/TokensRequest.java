package cn.zhiyong.appraisal.democraticreview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many voters get a token. */
public record TokensRequest(@NotNull @Min(1) @Max(20_000) @Schema(examples = "120") Integer voters) {}
