package cn.zhiyong.investigation.outcome;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
    void matterChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("cases", messages, MatterBody.class, applying::heard);
    }

    @Incoming("decision")
    @Blocking
    void decisionChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("cases", messages, DecisionBody.class, applying::decided);
    }
}
