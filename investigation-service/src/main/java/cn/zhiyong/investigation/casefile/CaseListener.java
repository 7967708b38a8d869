package cn.zhiyong.investigation.casefile;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the services before and after this one do to cases. */
@ApplicationScoped
class CaseListener {
    private final Inbox inbox;
    private final CaseFiles cases;

    CaseListener(Inbox inbox, CaseFiles cases) {
        this.inbox = inbox;
        this.cases = cases;
    }

    /** What this service reads of a decision event. */
    record DecisionBody(UUID caseId) {}

    @Incoming("report")
    @Blocking
    void reportChanged(ConsumerRecord<String, String> message) {
        inbox.receive("cases", message, ReportBody.class, cases::open);
    }

    @Incoming("decision")
    @Blocking
    void decided(ConsumerRecord<String, String> message) {
        inbox.receive("cases", message, DecisionBody.class, decision -> cases.decided(decision.caseId()));
    }
}
