package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.roster.Names;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A matter as callers see it. */
@Schema(name = "Matter")
public record MatterView(
        UUID id,
        UUID caseId,
        String caseNumber,
        UUID reportId,
        @Schema(nullable = true) String organ,
        MatterOrigin origin,
        String originLabel,
        @Schema(description = "Decision that it follows up", nullable = true) UUID followsDecisionId,
        SubjectView subject,
        @Schema(description = "Of a finding only", nullable = true) Severity severity,
        @Schema(nullable = true) String severityLabel,
        String summary,
        String catalogueVersion,
        List<ViolationView> violations,
        OffsetDateTime submittedAt,
        @Schema(description = "Last day to be heard on (R6.1)") LocalDate hearBy,
        @Schema(description = "Day of the latest deliberation", nullable = true) LocalDate heardOn,
        boolean overdue,
        MatterStatus status,
        String statusLabel,
        long version) {

    static MatterView of(Matter matter, LocalDate today, Names names, RequestLanguage language) {
        return new MatterView(
                matter.id(),
                matter.caseId(),
                matter.caseNumber(),
                matter.reportId(),
                matter.organ().orElse(null),
                matter.origin(),
                language.label(matter.origin()),
                matter.followsId().orElse(null),
                SubjectView.of(
                        matter.subjectKind(),
                        matter.cadreId().orElse(null),
                        matter.unitCode().orElse(null),
                        names,
                        language),
                matter.severity().orElse(null),
                language.label(matter.severity().orElse(null)),
                matter.summary(),
                matter.catalogueVersion(),
                matter.violations().stream()
                        .map(violation -> new ViolationView(violation.item(), violation.description()))
                        .toList(),
                CityClock.at(matter.submittedAt()),
                matter.hearBy(),
                matter.heardOn().orElse(null),
                matter.overdueOn(today),
                matter.status(),
                language.label(matter.status()),
                matter.version());
    }

    /** One violation found, by its catalogue item. */
    @Schema(name = "Violation")
    public record ViolationView(String item, String description) {}
}
