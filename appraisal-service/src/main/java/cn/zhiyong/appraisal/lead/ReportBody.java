package cn.zhiyong.appraisal.lead;

import java.util.List;
import java.util.UUID;

/** What this service reads of a report event. */
record ReportBody(String changeType, OriginBody lead, List<RoutingBody> routings) {
    /** The lead that became the report; a report that somebody filed has none. */
    record OriginBody(UUID leadId, int raising) {}

    record RoutingBody(String status) {}

    boolean isOfALead() {
        return lead != null;
    }

    boolean isAccepted() {
        return routings.stream().anyMatch(routing -> routing.status().equals("ACCEPTED"));
    }

    /** By its organ or for its scope, not because the lead was withdrawn. */
    boolean isRejected() {
        return !changeType.equals("WITHDRAWN")
                && routings.stream().allMatch(routing -> routing.status().equals("REFUSED"));
    }
}
