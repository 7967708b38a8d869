package cn.zhiyong.sanction.rectification;

import cn.zhiyong.sanction.rectification.rules.ReviewOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a rectification as the office records it. */
public record RectificationReviewRequest(
        @NotNull ReviewOutcome outcome,
        @NotNull @PastOrPresent LocalDate reviewedOn,
        @NotBlank @Size(max = 4_000) @Schema(description = "What was looked at and found") String findings) {}
