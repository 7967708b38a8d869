package cn.zhiyong.appraisal.inspection;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inspection as callers see it. */
@Schema(name = "Inspection")
public record InspectionView(
        UUID id,
        InspectionSubject subjectKind,
        String subjectKindLabel,
        @Schema(nullable = true) UUID cadreId,
        @Schema(nullable = true) String unitCode,
        @Schema(description = "Of the cadre, or of the team's unit") String name,
        LocalDate inspectedOn,
        @Schema(examples = "市委组织部考察组") String inspectedBy,
        @Schema(examples = "履职情况良好，未发现突出问题。") String outcome,
        @Schema(description = "Null unless it was withdrawn", nullable = true) String withdrawalReason,
        OffsetDateTime recordedAt,
        long version) {
    static InspectionView of(Inspection inspection, String name, RequestLanguage language) {
        return new InspectionView(
                inspection.id(),
                inspection.subjectKind(),
                language.label(inspection.subjectKind()),
                inspection.cadreId().orElse(null),
                inspection.unitCode().orElse(null),
                name,
                inspection.inspectedOn(),
                inspection.inspectedBy(),
                inspection.outcome(),
                inspection.withdrawalReason().orElse(null),
                CityClock.at(inspection.recordedAt()),
                inspection.version());
    }
}
