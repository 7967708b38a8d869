package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.text.RequestLanguage;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as callers see it. */
@Schema(name = "Unit")
public record UnitView(
        String code,
        String name,
        UnitKind kind,
        String kindLabel,
        @Schema(nullable = true) String parentCode,
        boolean vertical,
        boolean cityManagedTeam,
        @Schema(nullable = true) UUID principalLeaderId,
        List<UUID> leadershipTeamIds,
        long version) {
    static UnitView of(Unit unit, RequestLanguage language) {
        return new UnitView(
                unit.code(),
                unit.name(),
                unit.kind(),
                language.label(unit.kind()),
                unit.parentCode().orElse(null),
                unit.isVertical(),
                unit.isCityManagedTeam(),
                unit.principalLeaderId().orElse(null),
                unit.leadershipTeamIds(),
                unit.version());
    }
}
