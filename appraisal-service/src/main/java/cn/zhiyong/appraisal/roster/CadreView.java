package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.text.RequestLanguage;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as callers see them: now, or as they were. */
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
        @Schema(description = "The day from which on this holds") LocalDate validFrom,
        long version) {
    static CadreView of(CadreState cadre, boolean seesPay, RequestLanguage language) {
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
                cadre.cityManaged(),
                cadre.leaderInChargeId().orElse(null),
                seesPay ? cadre.annualBonusBaseFen() : null,
                cadre.validFrom(),
                cadre.version());
    }
}
