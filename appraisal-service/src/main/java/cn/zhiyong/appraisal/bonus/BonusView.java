package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.platform.text.RequestLanguage;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's line in the bonus sheet of a year (R9.5). All amounts are in fen. */
@Schema(name = "BonusLine")
public record BonusView(
        int year,
        UUID cadreId,
        String name,
        String unitCode,
        long baseFen,
        List<DeductionView> deductions,
        @Schema(description = "At most 100 (R7.13)") int deductedPercent,
        @Schema(description = "Rounded down to the fen") long deductedFen,
        long resultFen,
        List<String> rulebookVersions) {
    static BonusView of(int year, Cadre cadre, List<Consequence> deductions, RequestLanguage language) {
        var line = DeductionView.line(cadre.annualBonusBaseFen(), deductions);
        return new BonusView(
                year,
                cadre.id(),
                cadre.name(),
                cadre.unitCode(),
                line.baseFen(),
                DeductionView.of(deductions, line, language),
                line.deductedPercent(),
                line.deductedFen(),
                line.resultFen(),
                DeductionView.rulebookVersions(deductions));
    }
}
