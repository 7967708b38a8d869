package cn.zhiyong.sanction.matter;

import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What this service reads of a case event; submission and finding are null until the case is submitted. */
record CaseBody(
        String status,
        UUID caseId,
        String caseNumber,
        UUID reportId,
        UUID routingId,
        String organ,
        Subject subject,
        OffsetDateTime submittedAt,
        List<UUID> investigatorIds,
        Finding finding) {

    boolean submitted() {
        return status.equals("SUBMITTED");
    }

    record Subject(SubjectKind kind, UUID cadreId, String unitCode) {}

    record Finding(Severity severity, String summary, String catalogueVersion, List<Violation> violations) {}
}
