package cn.zhiyong.sanction.suspension;

import cn.zhiyong.sanction.decision.rules.Measure;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A suspension as the leading group's office records it. */
public record SuspensionRequest(
        @NotNull UUID matterId,
        @NotNull
                @Size(min = 1, max = 8)
                @UniqueElements
                @Schema(description = "What the leading group is asked for; one of R7.4 to R7.8 among them")
                List<@NotNull Measure> intendedMeasures,
        @NotNull @PastOrPresent @Schema(description = "First day; not before the matter was submitted") LocalDate from,
        @NotBlank @Size(max = 4_000) @Schema(examples = "拟给予免去职务，继续履职影响调查处理。") String ground) {}
