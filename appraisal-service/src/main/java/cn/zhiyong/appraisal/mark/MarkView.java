package cn.zhiyong.appraisal.mark;

import cn.zhiyong.appraisal.mark.rules.Component;
import cn.zhiyong.appraisal.mark.rules.ReviewRecord;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One appraiser's mark as callers see it. */
@Schema(name = "Mark")
public record MarkView(
        UUID id,
        int year,
        String unitCode,
        Component component,
        String componentLabel,
        @Schema(description = "The quarter or half-year; 0 of what is marked once a year") int period,
        @Schema(description = "Hundredths of a point; null of a centralised review", nullable = true)
                Integer hundredths,
        @Schema(description = "Of a centralised review only", nullable = true) ReviewRecord record,
        @Schema(nullable = true) String recordLabel,
        String remark,
        String appraiser,
        OffsetDateTime recordedAt,
        long version) {
    static MarkView of(Mark mark, RequestLanguage language) {
        return new MarkView(
                mark.id(),
                mark.year(),
                mark.unitCode(),
                mark.component(),
                language.label(mark.component()),
                mark.period(),
                mark.hundredths().orElse(null),
                mark.record().orElse(null),
                language.label(mark.record().orElse(null)),
                mark.remark(),
                mark.appraiser(),
                CityClock.at(mark.recordedAt()),
                mark.version());
    }
}
