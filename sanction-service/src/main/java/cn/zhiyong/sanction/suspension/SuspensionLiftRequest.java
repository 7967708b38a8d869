package cn.zhiyong.sanction.suspension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a suspension is lifted before the matter is disposed of. */
public record SuspensionLiftRequest(
        @NotNull @PastOrPresent @Schema(description = "Last day of the suspension") LocalDate liftedOn,
        @NotBlank @Size(max = 4_000) String reason) {}
