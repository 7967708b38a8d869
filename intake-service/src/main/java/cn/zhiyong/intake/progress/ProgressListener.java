package cn.zhiyong.intake.progress;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ProgressListener {
    private final Inbox inbox;
    private final FollowingReports following;

    ProgressListener(Inbox inbox, FollowingReports following) {
        this.inbox = inbox;
        this.following = following;
    }

    @Incoming("case")
    @Blocking
    void caseChanged(ConsumerRecord<String, String> message) {
        inbox.receive("progress", message, CaseBody.class, following::progressed);
    }

    @Incoming("decision")
    @Blocking
    void decisionChanged(ConsumerRecord<String, String> message) {
        inbox.receive("progress", message, DecisionBody.class, following::decided);
    }
}
