package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.event.OutboxEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The event {@code cn.zhiyong.unit.changed.v1}. */
public record UnitEvent(
        ChangeType changeType,
        long version,
        String code,
        String name,
        UnitKind kind,
        String parentCode,
        boolean vertical,
        boolean cityManagedTeam,
        UUID principalLeaderId,
        List<UUID> leadershipTeamIds,
        LocalDate validFrom) {
    public static OutboxEvent of(Unit unit) {
        var body = new UnitEvent(
                ChangeType.of(unit.version()),
                unit.version(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.parentCode().orElse(null),
                unit.isVertical(),
                unit.isCityManagedTeam(),
                unit.principalLeaderId().orElse(null),
                unit.leadershipTeamIds(),
                unit.validFrom());
        return new OutboxEvent("unit", unit.code(), unit.version(), body);
    }
}
