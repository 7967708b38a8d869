package cn.zhiyong.intake.progress;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
    void caseChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("progress", messages, CaseBody.class, following::progressed);
    }

    @Incoming("decision")
    @Blocking
    void decisionChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("progress", messages, DecisionBody.class, following::decided);
    }
}
