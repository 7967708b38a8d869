package cn.zhiyong.investigation.roster;

import cn.zhiyong.platform.event.Inbox;
import cn.zhiyong.platform.roster.RosterCopy;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
    void cadreChanged(ConsumerRecords<String, String> messages) {
        inbox.receive(RosterCopy.CONSUMER, messages, CadreBody.class, roster::keep);
    }

    @Incoming("unit")
    @Blocking
    void unitChanged(ConsumerRecords<String, String> messages) {
        inbox.receive(RosterCopy.CONSUMER, messages, UnitBody.class, roster::keep);
    }
}
