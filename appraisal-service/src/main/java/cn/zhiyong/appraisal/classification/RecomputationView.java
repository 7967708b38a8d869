package cn.zhiyong.appraisal.classification;

import cn.zhiyong.platform.text.RequestLanguage;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's published classes against what is on record. */
@Schema(name = "Recomputation")
public record RecomputationView(
        int year,
        @Schema(description = "The published version") int number,
        @Schema(description = "Whether both say the same of every unit") boolean agrees,
        @Schema(description = "A decision came later, and its adjustment is not published yet")
                boolean adjustmentPending,
        List<DifferenceView> differences) {
    @Schema(name = "RecomputationDifference")
    public record DifferenceView(
            String unitCode,
            @Schema(nullable = true) ClassificationLineView computed,
            @Schema(nullable = true) ClassificationLineView stored) {}

    static RecomputationView of(Recomputation recomputation, RequestLanguage language) {
        return new RecomputationView(
                recomputation.published().year(),
                recomputation.published().number(),
                recomputation.differences().isEmpty(),
                recomputation.adjustmentPending(),
                recomputation.differences().stream()
                        .map(each -> new DifferenceView(
                                each.unitCode(), line(each.computed(), language), line(each.stored(), language)))
                        .toList());
    }

    private static ClassificationLineView line(Optional<ClassificationLine> line, RequestLanguage language) {
        return line.map(each -> ClassificationLineView.of(each, language)).orElse(null);
    }
}
