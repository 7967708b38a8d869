package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.event.OutboxEvent;
import java.time.LocalDate;
import java.util.UUID;

/** The event {@code cn.zhiyong.matter.changed.v1}: a meeting disposed of a matter otherwise than by a decision. */
public record MatterEvent(
        ChangeType changeType,
        long version,
        UUID matterId,
        UUID caseId,
        UUID reportId,
        UUID routingId,
        MatterOrigin origin,
        MatterStatus status,
        LocalDate heardOn,
        String reasons) {
    public enum ChangeType {
        RETURNED,
        POSTPONED,
        NOTIFIED,
        CLOSED
    }

    public static OutboxEvent of(Matter matter, ChangeType changeType, LocalDate heardOn, String reasons) {
        var body = new MatterEvent(
                changeType,
                matter.version(),
                matter.id(),
                matter.caseId(),
                matter.reportId(),
                matter.routingId(),
                matter.origin(),
                matter.status(),
                heardOn,
                reasons);
        return new OutboxEvent("matter", matter.id().toString(), matter.version(), body);
    }
}
