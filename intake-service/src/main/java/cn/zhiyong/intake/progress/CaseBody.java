package cn.zhiyong.intake.progress;

import cn.zhiyong.intake.report.Status;
import java.util.Optional;
import java.util.UUID;

/** What this service reads of a case event. */
record CaseBody(String status, UUID reportId, UUID routingId) {
    Optional<Status> reached() {
        return switch (status) {
            case "UNDER_INVESTIGATION" -> Optional.of(Status.UNDER_INVESTIGATION);
            case "SUBMITTED" -> Optional.of(Status.UNDER_DELIBERATION);
            case "DECIDED" -> Optional.of(Status.DEALT_WITH);
            default -> Optional.empty();
        };
    }
}
