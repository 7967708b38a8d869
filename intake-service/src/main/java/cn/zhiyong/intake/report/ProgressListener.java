package cn.zhiyong.intake.report;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** How far the other services have come with a routing. */
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
                default -> Optional.empty();
            };
        }
    }

    /** What this service reads of a decision event. */
    record DecisionBody(UUID reportId, UUID routingId) {}

    @Incoming("case")
    @Blocking
    void caseChanged(ConsumerRecord<String, String> message) {
        inbox.receive("progress", message, CaseBody.class, changed -> changed.reached()
                .ifPresent(reached -> advance(changed.reportId(), changed.routingId(), reached)));
    }

    @Incoming("decision")
    @Blocking
    void decided(ConsumerRecord<String, String> message) {
        inbox.receive(
                "progress",
                message,
                DecisionBody.class,
                decision -> advance(decision.reportId(), decision.routingId(), Status.DEALT_WITH));
    }

    private void advance(UUID reportId, UUID routingId, Status reached) {
        reports.findByIdOptional(reportId)
                .orElseThrow(() -> new IllegalArgumentException("There is no report " + reportId))
                .advanced(routingId, reached, clock.instant());
    }
}
