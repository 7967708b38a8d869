package cn.zhiyong.sanction.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A late appeal is accepted for force majeure (R8.1). The answer's period counts from there. */
public record LateAcceptanceRequest(
        @NotNull @PastOrPresent LocalDate acceptedOn,
        @NotBlank @Size(max = 4_000) @Schema(description = "The force majeure, and how it is shown") String reason) {}
