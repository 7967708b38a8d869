package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's appraisal as callers see it. */
@Schema(name = "Cycle")
public record CycleView(
        int year,
        CycleStatus status,
        String statusLabel,
        @Schema(description = "0 to 4, in their order") int closedQuarters,
        @Schema(description = "0 to 2, in their order") int closedHalfYears,
        String rulebookVersion,
        OffsetDateTime openedAt,
        long version) {
    static CycleView of(Cycle cycle, RequestLanguage language) {
        return new CycleView(
                cycle.year(),
                cycle.status(),
                language.label(cycle.status()),
                cycle.closedQuarters(),
                cycle.closedHalfYears(),
                cycle.rulebookVersion(),
                CityClock.at(cycle.openedAt()),
                cycle.version());
    }
}
