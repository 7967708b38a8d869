package cn.zhiyong.investigation.outcome;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class OutcomeListener {
    private final Inbox inbox;
    private final ApplyingOutcomes applying;

    OutcomeListener(Inbox inbox, ApplyingOutcomes applying) {
        this.inbox = inbox;
        this.applying = applying;
    }

    @Incoming("matter")
    @Blocking
    void matterChanged(ConsumerRecord<String, String> message) {
        inbox.receive("cases", message, MatterBody.class, applying::heard);
    }

    @Incoming("decision")
    @Blocking
    void decisionChanged(ConsumerRecord<String, String> message) {
        inbox.receive("cases", message, DecisionBody.class, applying::decided);
    }
}
