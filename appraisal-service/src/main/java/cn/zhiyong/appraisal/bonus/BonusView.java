package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.appraisal.bonus.rules.BonusLine;
import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.consequence.Target;
import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.platform.text.RequestLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
    /** One deduction with the decision and clause that it comes from; the amounts add up to deductedFen. */
    @Schema(name = "BonusDeduction")
    public record DeductionView(
            UUID decisionId,
            String decisionNumber,
            LocalDate decidedOn,
            int percent,
            long amountFen,
            String rule,
            String clause,
            Target target,
            String targetLabel) {}

    static BonusView of(int year, Cadre cadre, List<Consequence> deductions, RequestLanguage language) {
        var line = BonusLine.of(
                cadre.annualBonusBaseFen(),
                deductions.stream().map(Consequence::percent).toList());
        return new BonusView(
                year,
                cadre.id(),
                cadre.name(),
                cadre.unitCode(),
                line.baseFen(),
                IntStream.range(0, deductions.size())
                        .mapToObj(i ->
                                deduction(deductions.get(i), line.amountsFen().get(i), language))
                        .toList(),
                line.deductedPercent(),
                line.deductedFen(),
                line.resultFen(),
                deductions.stream().map(Consequence::rulebookVersion).distinct().toList());
    }

    private static DeductionView deduction(Consequence consequence, long amountFen, RequestLanguage language) {
        return new DeductionView(
                consequence.decisionId(),
                consequence.decisionNumber(),
                consequence.decidedOn(),
                consequence.percent(),
                amountFen,
                consequence.rule(),
                consequence.clause(),
                consequence.target(),
                language.label(consequence.target()));
    }
}
