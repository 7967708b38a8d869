package cn.zhiyong.sanction.appeal;

import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.AppealKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A written request of the person as the office records it. */
public record AppealRequest(
        @NotNull AppealKind kind,
        @NotNull @Schema(description = "A review is for the deciding organ") Addressee addressedTo,
        @NotNull @PastOrPresent @Schema(description = "Day on which the writing was received") LocalDate filedOn,
        @NotBlank @Size(max = 4_000) String grounds,
        @Size(max = 4_000) @Schema(description = "As the appellant states it, where it is late", nullable = true)
                String forceMajeure) {}
