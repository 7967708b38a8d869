package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
    void caseChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("matters", messages, CaseBody.class, bringingUpMatters::caseChanged);
    }
}
