package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.grade.rules.GradeCeiling;
import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.platform.text.RequestLanguage;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The highest annual grade that a year's decisions leave to a person, and which decisions do. */
@Schema(name = "GradeCeiling")
public record GradeCeilingView(
        int year,
        UUID cadreId,
        String name,
        String unitCode,
        Grade ceiling,
        String ceilingLabel,
        List<ReasonView> reasons) {
    @Schema(name = "GradeCeilingReason")
    public record ReasonView(
            UUID decisionId, String decisionNumber, String rule, String clause, Grade ceiling, String ceilingLabel) {
        static ReasonView of(Consequence consequence, RequestLanguage language) {
            return new ReasonView(
                    consequence.decisionId(),
                    consequence.decisionNumber(),
                    consequence.rule(),
                    consequence.clause(),
                    consequence.ceiling(),
                    language.label(consequence.ceiling()));
        }
    }

    static GradeCeilingView of(int year, Cadre cadre, List<Consequence> ceilings, RequestLanguage language) {
        var lowest = GradeCeiling.of(ceilings.stream().map(Consequence::ceiling).toList());
        return new GradeCeilingView(
                year,
                cadre.id(),
                cadre.name(),
                cadre.unitCode(),
                lowest,
                language.label(lowest),
                ceilings.stream().map(each -> ReasonView.of(each, language)).toList());
    }
}
