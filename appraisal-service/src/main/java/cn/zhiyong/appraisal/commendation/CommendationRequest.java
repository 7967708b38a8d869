package cn.zhiyong.appraisal.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commendation for the performance office to record. */
public record CommendationRequest(
        @NotNull UUID cadreId,
        @NotBlank @Size(max = 200) @Schema(examples = "涉企重点部门优秀科长") String title,
        @NotBlank @Size(max = 200) @Schema(description = "Who commends", examples = "市委、市政府") String commendedBy,
        @NotNull @PastOrPresent LocalDate commendedOn,
        @NotBlank @Size(max = 4_000) String grounds) {}
