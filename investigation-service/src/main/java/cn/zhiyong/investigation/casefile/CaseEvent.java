package cn.zhiyong.investigation.casefile;

import cn.zhiyong.investigation.casefile.rules.Severity;
import cn.zhiyong.platform.event.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The event {@code cn.zhiyong.case.changed.v1}. The finding is part of it while it is submitted, or was dealt with. */
public record CaseEvent(
        ChangeType changeType,
        long version,
        UUID caseId,
        String caseNumber,
        UUID reportId,
        UUID routingId,
        Organ organ,
        Subject subject,
        CaseStatus status,
        Instant openedAt,
        Instant submittedAt,
        List<UUID> investigatorIds,
        FindingBody finding) {
    public enum ChangeType {
        OPENED,
        INVESTIGATION_BEGUN,
        SUBMITTED,
        RETURNED,
        DECIDED
    }

    public record FindingBody(
            Conclusion conclusion,
            Severity severity,
            String summary,
            String catalogueVersion,
            List<Violation> violations) {}

    public static OutboxEvent of(CaseFile file, ChangeType changeType) {
        var submitted = file.submittedAt();
        var finding = submitted
                .flatMap(at -> file.finding())
                .map(found -> new FindingBody(
                        found.conclusion(),
                        found.severity(),
                        found.summary(),
                        file.catalogueVersion(),
                        found.violations()))
                .orElse(null);
        var body = new CaseEvent(
                changeType,
                file.version(),
                file.id(),
                file.caseNumber(),
                file.reportId(),
                file.routingId(),
                file.organ(),
                file.subject(),
                file.status(),
                file.openedAt(),
                submitted.orElse(null),
                file.investigatorIds(),
                finding);
        return new OutboxEvent("case", file.id().toString(), file.version(), body);
    }
}
