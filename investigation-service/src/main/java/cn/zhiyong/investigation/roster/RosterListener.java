package cn.zhiyong.investigation.roster;

import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class RosterListener {
    private final Inbox inbox;
    private final Roster roster;

    RosterListener(Inbox inbox, Roster roster) {
        this.inbox = inbox;
        this.roster = roster;
    }

    @Incoming("cadre")
    @Blocking
    void cadreChanged(ConsumerRecord<String, String> message) {
        inbox.receive("roster", message, CadreBody.class, roster::keep);
    }

    @Incoming("unit")
    @Blocking
    void unitChanged(ConsumerRecord<String, String> message) {
        inbox.receive("roster", message, UnitBody.class, roster::keep);
    }
}
