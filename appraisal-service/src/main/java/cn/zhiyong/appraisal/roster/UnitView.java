package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.text.RequestLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as callers see it: now, or as it was. */
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
        @Schema(description = "The day from which on this holds") LocalDate validFrom,
        long version) {
    static UnitView of(UnitState unit, RequestLanguage language) {
        return new UnitView(
                unit.code(),
                unit.name(),
                unit.kind(),
                language.label(unit.kind()),
                unit.parentCode().orElse(null),
                unit.vertical(),
                unit.cityManagedTeam(),
                unit.principalLeaderId().orElse(null),
                unit.leadershipTeamIds(),
                unit.validFrom(),
                unit.version());
    }
}
