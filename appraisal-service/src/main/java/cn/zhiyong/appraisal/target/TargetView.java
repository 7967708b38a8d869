package cn.zhiyong.appraisal.target;

import cn.zhiyong.appraisal.target.rules.TargetKind;
import cn.zhiyong.appraisal.target.rules.TargetResult;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as callers see it. */
@Schema(name = "UnitTarget")
public record TargetView(
        UUID id,
        String unitCode,
        String unitName,
        int year,
        TargetKind kind,
        String kindLabel,
        String title,
        @Schema(description = "What it is counted in", examples = "万元") String measure,
        @Schema(examples = "50000") long planned,
        @Schema(description = "Null as long as no result is on record", nullable = true, examples = "42000")
                Long achieved,
        @Schema(nullable = true) String goodReason,
        TargetStatus status,
        String statusLabel,
        @Schema(nullable = true) String withdrawalReason,
        OffsetDateTime recordedAt,
        long version) {
    static TargetView of(Target target, String unitName, RequestLanguage language) {
        return new TargetView(
                target.id(),
                target.unitCode(),
                unitName,
                target.year(),
                target.kind(),
                language.label(target.kind()),
                target.title(),
                target.measure(),
                target.planned(),
                target.result().map(TargetResult::achieved).orElse(null),
                target.result().flatMap(TargetResult::goodReason).orElse(null),
                target.status(),
                language.label(target.status()),
                target.withdrawalReason().orElse(null),
                CityClock.at(target.recordedAt()),
                target.version());
    }
}
