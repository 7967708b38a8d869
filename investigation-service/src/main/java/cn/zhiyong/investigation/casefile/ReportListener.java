package cn.zhiyong.investigation.casefile;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ReportListener {
    private final Inbox inbox;
    private final OpeningCases opening;

    ReportListener(Inbox inbox, OpeningCases opening) {
        this.inbox = inbox;
        this.opening = opening;
    }

    @Incoming("report")
    @Blocking
    void reportChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("cases", messages, ReportBody.class, opening::open);
    }
}
