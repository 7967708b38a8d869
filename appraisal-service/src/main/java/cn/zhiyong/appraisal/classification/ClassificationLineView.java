package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.classification.rules.Ground;
import cn.zhiyong.platform.text.RequestLanguage;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's line: its class, and why. The parts of its total are in hundredths of a point. */
@Schema(name = "ClassificationLine")
public record ClassificationLineView(
        String unitCode,
        String name,
        @Schema(description = "Equal units share the better") int rank,
        int unitClass,
        Ground ground,
        String groundLabel,
        int routine,
        int centralised,
        int yearEnd,
        int leaders,
        @Schema(description = "Ten-thousandths of a point; exact") long total,
        int goodHalfYears,
        int fairHalfYears,
        List<ReasonView> decisions) {
    @Schema(name = "ClassificationReason")
    public record ReasonView(UUID decisionId, String decisionNumber, String rule, String clause, int bestClass) {}

    static ClassificationLineView of(ClassificationLine line, RequestLanguage language) {
        return new ClassificationLineView(
                line.unitCode(),
                line.name(),
                line.rank(),
                line.unitClass(),
                line.ground(),
                language.label(line.ground()),
                line.routine(),
                line.centralised(),
                line.yearEnd(),
                line.leaders(),
                line.total(),
                line.goodHalfYears(),
                line.fairHalfYears(),
                line.decisions().stream()
                        .map(each -> new ReasonView(
                                each.decisionId(), each.decisionNumber(), each.rule(), each.clause(), each.bestClass()))
                        .toList());
    }
}
