package cn.zhiyong.appraisal.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inspection to record: of a cadre by ID, or of a leadership team by its unit. */
public record InspectionRequest(
        @NotNull InspectionSubject subjectKind,
        @Schema(description = "The cadre; null for a leadership team", nullable = true) UUID cadreId,
        @Size(max = 32) @Schema(description = "The team's unit; null for a cadre", nullable = true) String unitCode,
        @NotNull @PastOrPresent LocalDate inspectedOn,
        @NotBlank @Size(max = 200) @Schema(description = "Who inspected", examples = "市委组织部考察组") String inspectedBy,
        @NotBlank @Size(max = 4_000) @Schema(examples = "履职情况良好，未发现突出问题。") String outcome) {}
