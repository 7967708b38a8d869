package cn.zhiyong.intake.progress;

import cn.zhiyong.intake.report.DecisionStatus;
import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of a decision event. The cause is null for a decision on the subject of the routing. */
record DecisionBody(
        UUID decisionId,
        UUID causeDecisionId,
        UUID reportId,
        UUID routingId,
        String decisionNumber,
        LocalDate decidedOn,
        DecisionStatus status) {
    /** Falls on a leader of the subject: no concern of those who see the routing. */
    boolean isDerived() {
        return causeDecisionId != null;
    }
}
