package cn.zhiyong.appraisal.consequence;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class DecisionListener {
    private final Inbox inbox;
    private final Consequences consequences;

    DecisionListener(Inbox inbox, Consequences consequences) {
        this.inbox = inbox;
        this.consequences = consequences;
    }

    @Incoming("decision")
    @Blocking
    void decisionChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("consequences", messages, DecisionBody.class, consequences::replace);
    }
}
