package cn.zhiyong.intake.report;

import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.platform.event.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The event {@code cn.zhiyong.report.changed.v1}: never who reported, never the reporter's own words. */
record ReportEvent(
        ChangeType changeType,
        long version,
        UUID reportId,
        Instant filedAt,
        ReportOrigin lead,
        Channel channel,
        String catalogueVersion,
        List<String> items,
        List<RoutingBody> routings) {
    enum ChangeType {
        FILED,
        IDENTIFIED,
        APPOINTED,
        ACCEPTED,
        REJECTED,
        WITHDRAWN
    }

    /** The organ's own states of a routing; how far others have come is theirs to tell. */
    enum RoutingStatus {
        TRIAGE,
        ROUTED,
        ACCEPTED,
        REFUSED;

        static RoutingStatus of(Status status) {
            return switch (status) {
                case TRIAGE -> TRIAGE;
                case ROUTED -> ROUTED;
                case REFUSED -> REFUSED;
                case ACCEPTED, UNDER_INVESTIGATION, UNDER_DELIBERATION, DEALT_WITH -> ACCEPTED;
            };
        }
    }

    record RoutingBody(
            UUID routingId,
            Subject subject,
            Organ organ,
            String rule,
            RoutingStatus status,
            String brief,
            Instant acceptedAt,
            String refusalRule) {
        static RoutingBody of(Routing routing) {
            return new RoutingBody(
                    routing.id(),
                    routing.subject(),
                    routing.organ(),
                    routing.rule(),
                    RoutingStatus.of(routing.status()),
                    routing.brief().orElse(null),
                    routing.acceptedAt().orElse(null),
                    routing.refusalRule().orElse(null));
        }
    }

    static OutboxEvent of(Report report, ChangeType changeType) {
        var body = new ReportEvent(
                changeType,
                report.version(),
                report.id(),
                report.filedAt(),
                report.origin().orElse(null),
                report.channel(),
                report.catalogueVersion(),
                report.items(),
                report.routings().stream().map(RoutingBody::of).toList());
        return new OutboxEvent("report", report.id().toString(), report.version(), body);
    }
}
