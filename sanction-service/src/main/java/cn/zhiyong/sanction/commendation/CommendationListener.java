package cn.zhiyong.sanction.commendation;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class CommendationListener {
    private final Inbox inbox;
    private final Commendations commendations;

    CommendationListener(Inbox inbox, Commendations commendations) {
        this.inbox = inbox;
        this.commendations = commendations;
    }

    @Incoming("commendation")
    @Blocking
    void commendationChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("commendations", messages, CommendationBody.class, commendations::keep);
    }
}
