package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class CaseListener {
    private final Inbox inbox;
    private final BringingUpMatters bringingUpMatters;

    CaseListener(Inbox inbox, BringingUpMatters bringingUpMatters) {
        this.inbox = inbox;
        this.bringingUpMatters = bringingUpMatters;
    }

    @Incoming("case")
    @Blocking
    void caseChanged(ConsumerRecord<String, String> message) {
        inbox.receive("matters", message, CaseBody.class, bringingUpMatters::caseChanged);
    }
}
