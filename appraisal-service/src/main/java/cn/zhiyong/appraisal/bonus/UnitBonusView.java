package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.text.RequestLanguage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's own line in the bonus sheet of a year (R9.5, R7.7). All amounts are in fen. */
@Schema(name = "UnitBonusLine")
public record UnitBonusView(
        int year,
        String unitCode,
        String name,
        @Schema(description = "The annual bonus bases of the unit's people, added up") long baseFen,
        List<DeductionView> deductions,
        @Schema(description = "At most 100 (R7.13)") int deductedPercent,
        @Schema(description = "Rounded down to the fen") long deductedFen,
        long resultFen,
        List<String> rulebookVersions) {
    static UnitBonusView of(int year, Unit unit, long baseFen, List<Consequence> deductions, RequestLanguage language) {
        var line = DeductionView.line(baseFen, deductions);
        return new UnitBonusView(
                year,
                unit.code(),
                unit.name(),
                line.baseFen(),
                DeductionView.of(deductions, line, language),
                line.deductedPercent(),
                line.deductedFen(),
                line.resultFen(),
                DeductionView.rulebookVersions(deductions));
    }
}
