package cn.zhiyong.intake.report;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** How far the other services have come with a routing: its case alone tells that. Decisions are shown beside it. */
@ApplicationScoped
class ProgressListener {
    private final Inbox inbox;
    private final Reports reports;
    private final Clock clock;

    ProgressListener(Inbox inbox, Reports reports, Clock clock) {
        this.inbox = inbox;
        this.reports = reports;
        this.clock = clock;
    }

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

    @Incoming("case")
    @Blocking
    void caseChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("progress", messages, CaseBody.class, this::progress);
    }

    @Incoming("decision")
    @Blocking
    void decisionChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("progress", messages, DecisionBody.class, this::decided);
    }

    private void progress(CaseBody changed) {
        changed.reached().ifPresent(reached -> reports.findByIdOptional(changed.reportId())
                .orElseThrow(() -> unknown(changed.reportId()))
                .progressed(changed.routingId(), reached, clock.instant()));
    }

    /** A change of the report for those who see its decisions, none for the reporter. */
    private void decided(DecisionBody decision) {
        if (decision.isDerived()) {
            return;
        }
        reports.findByIdOptional(decision.reportId(), LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .orElseThrow(() -> unknown(decision.reportId()))
                .decided(
                        decision.routingId(),
                        decision.decisionId(),
                        new Decision(decision.decisionNumber(), decision.decidedOn(), decision.status()));
    }

    private static IllegalArgumentException unknown(UUID reportId) {
        return new IllegalArgumentException("There is no report " + reportId);
    }
}
