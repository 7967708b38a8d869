package cn.zhiyong.intake.lead;

import cn.zhiyong.intake.report.FilingLeads;
import cn.zhiyong.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class LeadListener {
    private final Inbox inbox;
    private final FilingLeads filingLeads;

    LeadListener(Inbox inbox, FilingLeads filingLeads) {
        this.inbox = inbox;
        this.filingLeads = filingLeads;
    }

    @Incoming("lead")
    @Blocking
    void leadChanged(ConsumerRecords<String, String> messages) {
        inbox.receive("leads", messages, LeadBody.class, this::apply);
    }

    /** What was accepted or refused here is known here. */
    private void apply(LeadBody lead) {
        switch (lead.status()) {
            case "RAISED" -> filingLeads.stands(lead.origin(), lead.content());
            case "WITHDRAWN" -> filingLeads.withdrawn(lead.leadId());
            default -> {}
        }
    }
}
