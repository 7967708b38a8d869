package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.event.OutboxEvent;
import java.time.LocalDate;
import java.util.UUID;

/** The event {@code cn.zhiyong.cadre.changed.v1}. Pay is not part of it. */
public record CadreEvent(
        ChangeType changeType,
        long version,
        UUID id,
        String name,
        String unitCode,
        String section,
        String post,
        Rank rank,
        StaffKind staffKind,
        boolean cityManaged,
        UUID leaderInChargeId,
        LocalDate validFrom) {
    public static OutboxEvent of(Cadre cadre) {
        var body = new CadreEvent(
                ChangeType.of(cadre.version()),
                cadre.version(),
                cadre.id(),
                cadre.name(),
                cadre.unitCode(),
                cadre.section().orElse(null),
                cadre.post(),
                cadre.rank(),
                cadre.staffKind(),
                cadre.isCityManaged(),
                cadre.leaderInChargeId().orElse(null),
                cadre.validFrom());
        return new OutboxEvent("cadre", cadre.id().toString(), cadre.version(), body);
    }
}
