package cn.zhiyong.appraisal.selfcheck;

import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A self-check as callers see it. */
@Schema(name = "SelfCheck")
public record SelfCheckView(
        UUID id,
        int year,
        int quarter,
        String unitCode,
        String summary,
        List<FigureView> figures,
        String filedBy,
        OffsetDateTime filedAt,
        long version) {
    @Schema(name = "SelfCheckFigure")
    public record FigureView(String name, String target, String actual) {}

    static SelfCheckView of(SelfCheck check) {
        return new SelfCheckView(
                check.id(),
                check.year(),
                check.quarter(),
                check.unitCode(),
                check.summary(),
                check.figures().stream()
                        .map(each -> new FigureView(each.name(), each.target(), each.actual()))
                        .toList(),
                check.filedBy(),
                CityClock.at(check.filedAt()),
                check.version());
    }
}
