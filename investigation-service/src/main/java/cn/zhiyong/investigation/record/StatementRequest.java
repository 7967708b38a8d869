package cn.zhiyong.investigation.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The statement of the person concerned as an investigator records it (R5.4). */
public record StatementRequest(
        @NotNull StatementKind kind,
        @NotNull @PastOrPresent LocalDate on,
        @Size(max = 20_000) @Schema(description = "Needed where it was given") String text,
        @Size(max = 30) @Schema(description = "Needed where the person was not reached")
                List<@NotNull @Valid Attempt> attempts) {
    public StatementRequest {
        attempts = attempts == null ? List.of() : attempts;
    }
}
