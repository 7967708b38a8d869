package cn.zhiyong.appraisal.lead;

import cn.zhiyong.appraisal.lead.rules.Channel;
import cn.zhiyong.platform.event.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The event {@code cn.zhiyong.lead.changed.v1}. */
record LeadEvent(
        LeadChange changeType,
        long version,
        UUID leadId,
        LeadSubject subject,
        String item,
        int year,
        Channel channel,
        LeadStatus status,
        int raising,
        Instant raisedAt,
        List<GroundBody> grounds) {
    record GroundBody(String rule, String clause, String arithmetic, String source) {
        static GroundBody of(LeadGround ground) {
            return new GroundBody(ground.rule(), ground.clause(), ground.arithmeticZh(), ground.source());
        }
    }

    static OutboxEvent of(Lead lead, LeadChange change) {
        var body = new LeadEvent(
                change,
                lead.version(),
                lead.id(),
                lead.subject(),
                lead.item().code(),
                lead.year(),
                lead.channel(),
                lead.status(),
                lead.raising(),
                lead.raisedAt(),
                lead.grounds().stream().map(GroundBody::of).toList());
        return new OutboxEvent("lead", lead.id().toString(), lead.version(), body);
    }
}
