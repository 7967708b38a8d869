package cn.zhiyong.appraisal.lead;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ReportListener {
    private final Inbox inbox;
    private final SettlingLeads settlingLeads;

    ReportListener(Inbox inbox, SettlingLeads settlingLeads) {
        this.inbox = inbox;
        this.settlingLeads = settlingLeads;
    }

    @Incoming("report")
    @Blocking
    void reportChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("leads", messages, ReportBody.class, settlingLeads::settle);
    }
}
