package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.event.OutboxEvent;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The events {@code cn.zhiyong.unit.changed.v1} and {@code cn.zhiyong.cadre.changed.v1}. Pay is not part of them. */
public final class RosterEvent {
    private RosterEvent() {}

    enum ChangeType {
        CREATED,
        UPDATED;

        /** Version 0 is the first. */
        static ChangeType of(long version) {
            return version == 0 ? CREATED : UPDATED;
        }
    }

    record UnitBody(ChangeType changeType, long version, @JsonUnwrapped UnitRecord unit) {}

    record CadreBody(
            ChangeType changeType,
            long version,
            @JsonUnwrapped @JsonIgnoreProperties("annualBonusBaseFen") CadreRecord cadre) {}

    public static OutboxEvent of(Unit unit) {
        var body = new UnitBody(ChangeType.of(unit.version()), unit.version(), unit.toRecord());
        return new OutboxEvent("unit", unit.code(), unit.version(), body);
    }

    public static OutboxEvent of(Cadre cadre) {
        var body = new CadreBody(ChangeType.of(cadre.version()), cadre.version(), cadre.toRecord());
        return new OutboxEvent("cadre", cadre.id().toString(), cadre.version(), body);
    }
}
