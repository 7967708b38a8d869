package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.decision.rules.Measure;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure with its rule and the plan's clause. */
@Schema(name = "DecidedMeasure")
public record MeasureView(Measure measure, String measureLabel, String rule, String clause) {
    public static List<MeasureView> of(Collection<Measure> measures, RequestLanguage language) {
        return measures.stream()
                .map(measure -> new MeasureView(measure, language.label(measure), measure.rule(), measure.clause()))
                .toList();
    }
}
