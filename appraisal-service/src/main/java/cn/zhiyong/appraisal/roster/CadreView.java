package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as callers see them. */
@Schema(name = "Cadre")
public record CadreView(
        UUID id,
        String name,
        String unitCode,
        @Schema(nullable = true) String section,
        String post,
        Rank rank,
        String rankLabel,
        StaffKind staffKind,
        String staffKindLabel,
        boolean cityManaged,
        @Schema(nullable = true) UUID leaderInChargeId,
        @Schema(description = "In fen; only for hr-system and appraiser, null for others", nullable = true)
                Long annualBonusBaseFen,
        long version) {
    static CadreView of(Cadre cadre, Caller caller, RequestLanguage language) {
        var record = cadre.toRecord();
        var seesPay = caller.has(Roles.HR_SYSTEM) || caller.has(Roles.APPRAISER);
        return new CadreView(
                record.id(),
                record.name(),
                record.unitCode(),
                record.section(),
                record.post(),
                record.rank(),
                language.label(record.rank()),
                record.staffKind(),
                language.label(record.staffKind()),
                record.cityManaged(),
                record.leaderInChargeId(),
                seesPay ? record.annualBonusBaseFen() : null,
                cadre.version());
    }
}
