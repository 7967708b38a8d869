package cn.zhiyong.appraisal.lead;

import cn.zhiyong.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Learns from the report that a lead became whether it was accepted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SettlingLeads {
    private final Leads leads;
    private final Outbox outbox;
    private final Clock clock;

    SettlingLeads(Leads leads, Outbox outbox, Clock clock) {
        this.leads = leads;
        this.outbox = outbox;
        this.clock = clock;
    }

    void settle(ReportBody report) {
        if (report.isOfALead()) {
            var id = report.lead().leadId();
            var lead = leads.hold(id).orElseThrow(() -> new IllegalArgumentException("There is no lead " + id));
            settle(lead, report).ifPresent(change -> outbox.publish(() -> LeadEvent.of(lead, change)));
        }
    }

    private Optional<LeadChange> settle(Lead lead, ReportBody report) {
        if (report.isAccepted()) {
            return lead.accept(clock.instant());
        }
        return report.isRejected() ? lead.reject(report.lead().raising(), clock.instant()) : Optional.empty();
    }
}
