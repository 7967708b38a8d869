package cn.zhiyong.investigation.casefile;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What this service reads of a report event. The brief is null until the routing is accepted. */
record ReportBody(UUID reportId, String catalogueVersion, List<String> items, List<Routing> routings) {
    record Routing(UUID routingId, Subject subject, Organ organ, String status, String brief) {
        boolean accepted() {
            return status.equals("ACCEPTED");
        }
    }

    Stream<Routing> accepted() {
        return routings.stream().filter(Routing::accepted);
    }
}
