package cn.zhiyong.appraisal.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an absence ought to be on record as: with its last day once it is over, or corrected. */
public record AbsenceCorrectionRequest(
        @NotNull
                @PastOrPresent
                @Schema(
                        description =
                                "First day of absence; of an overdue return the first on which the person was due and"
                                        + " not there")
                LocalDate firstDay,
        @PastOrPresent @Schema(description = "Last day of absence; null while it goes on", nullable = true)
                LocalDate lastDay,
        @Size(min = 1, max = 4_000) @Schema(description = "What excuses an overdue return", nullable = true)
                String goodReason) {}
