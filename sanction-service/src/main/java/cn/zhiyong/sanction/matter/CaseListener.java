package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class CaseListener {
    private final Inbox inbox;
    private final Matters matters;

    CaseListener(Inbox inbox, Matters matters) {
        this.inbox = inbox;
        this.matters = matters;
    }

    @Incoming("case")
    @Blocking
    void caseChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("matters", messages, CaseBody.class, matters::receive);
    }
}
