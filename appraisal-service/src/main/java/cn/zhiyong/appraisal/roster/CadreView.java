package cn.zhiyong.appraisal.roster;

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
    static CadreView of(Cadre cadre, boolean seesPay, RequestLanguage language) {
        return new CadreView(
                cadre.id(),
                cadre.name(),
                cadre.unitCode(),
                cadre.section().orElse(null),
                cadre.post(),
                cadre.rank(),
                language.label(cadre.rank()),
                cadre.staffKind(),
                language.label(cadre.staffKind()),
                cadre.isCityManaged(),
                cadre.leaderInChargeId().orElse(null),
                seesPay ? cadre.annualBonusBaseFen() : null,
                cadre.version());
    }
}
