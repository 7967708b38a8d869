package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.platform.text.ChineseDate;
import cn.zhiyong.platform.text.Yuan;
import java.util.List;

/** What a person is told of the year's bonus, for the template; in Chinese, the language of official papers. */
record BonusNotice(
        int year,
        String addressee,
        String unit,
        String base,
        List<Deduction> deductions,
        int deductedPercent,
        String deducted,
        String result,
        String rulebookVersions,
        String printedOn) {
    /** @param target in what part the person bears it */
    record Deduction(
            String decisionNumber, String decidedOn, String clause, String target, int percent, String amount) {
        static Deduction of(DeductionView deduction) {
            return new Deduction(
                    deduction.decisionNumber(),
                    ChineseDate.of(deduction.decidedOn()),
                    deduction.clause(),
                    deduction.target().label().zh(),
                    deduction.percent(),
                    Yuan.of(deduction.amountFen()));
        }
    }

    static BonusNotice of(BonusView line, String unit, String printedOn) {
        return new BonusNotice(
                line.year(),
                line.name(),
                unit,
                Yuan.of(line.baseFen()),
                line.deductions().stream().map(Deduction::of).toList(),
                line.deductedPercent(),
                Yuan.of(line.deductedFen()),
                Yuan.of(line.resultFen()),
                String.join("、", line.rulebookVersions()),
                printedOn);
    }
}
