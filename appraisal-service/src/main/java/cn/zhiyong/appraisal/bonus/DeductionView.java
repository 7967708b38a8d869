package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.appraisal.bonus.rules.BonusLine;
import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.consequence.Target;
import cn.zhiyong.platform.text.RequestLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One deduction with the decision and clause that it comes from; the amounts of a line add up to what it deducts. */
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
        String targetLabel) {
    static BonusLine line(long baseFen, List<Consequence> deductions) {
        return BonusLine.of(
                baseFen, deductions.stream().map(Consequence::percent).toList());
    }

    static List<DeductionView> of(List<Consequence> deductions, BonusLine line, RequestLanguage language) {
        return IntStream.range(0, deductions.size())
                .mapToObj(i -> of(deductions.get(i), line.amountsFen().get(i), language))
                .toList();
    }

    static List<String> rulebookVersions(List<Consequence> deductions) {
        return deductions.stream().map(Consequence::rulebookVersion).distinct().toList();
    }

    private static DeductionView of(Consequence consequence, long amountFen, RequestLanguage language) {
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
