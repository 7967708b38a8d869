package cn.zhiyong.sanction.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is to come before the leading group again, as the office puts it. */
public record FollowUpRequest(
        @NotBlank @Size(max = 4_000) @Schema(examples = "经督促仍无改进，继续造成不良影响。") String reason,
        @NotNull @PastOrPresent @Schema(description = "From here the period to hear it counts (R6.1)") LocalDate on) {}
