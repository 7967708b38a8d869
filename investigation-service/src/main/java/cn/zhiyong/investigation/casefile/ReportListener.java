package cn.zhiyong.investigation.casefile;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
    void reportChanged(ConsumerRecord<String, String> message) {
        inbox.receive("cases", message, ReportBody.class, opening::open);
    }
}
