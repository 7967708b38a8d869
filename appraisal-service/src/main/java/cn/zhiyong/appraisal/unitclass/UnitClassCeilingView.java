package cn.zhiyong.appraisal.unitclass;

import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.unitclass.rules.UnitClassCeiling;
import cn.zhiyong.platform.text.Language;
import cn.zhiyong.platform.text.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The best class that a year's decisions leave to a unit (R7.2, R7.4 to R7.7), and which decisions do. */
@Schema(name = "UnitClassCeiling")
public record UnitClassCeilingView(
        int year,
        String unitCode,
        String name,
        @Schema(description = "1: every class is open; 2: not class 1; 3: class 3") int ceiling,
        String ceilingLabel,
        List<ReasonView> reasons) {
    @Schema(name = "UnitClassCeilingReason")
    public record ReasonView(
            UUID decisionId, String decisionNumber, String rule, String clause, int ceiling, String ceilingLabel) {}

    static UnitClassCeilingView of(int year, Unit unit, List<Consequence> ceilings, Language language) {
        var best = UnitClassCeiling.of(
                ceilings.stream().map(Consequence::unitClass).toList());
        return new UnitClassCeilingView(
                year,
                unit.code(),
                unit.name(),
                best,
                label(best).in(language),
                ceilings.stream()
                        .map(each -> new ReasonView(
                                each.decisionId(),
                                each.decisionNumber(),
                                each.rule(),
                                each.clause(),
                                each.unitClass(),
                                label(each.unitClass()).in(language)))
                        .toList());
    }

    private static Text label(int best) {
        return switch (best) {
            case 1 -> new Text("不受限制", "Every class is open");
            case 2 -> new Text("不得评定为一类", "Not class 1");
            default -> new Text("评定为三类", "Class 3");
        };
    }
}
