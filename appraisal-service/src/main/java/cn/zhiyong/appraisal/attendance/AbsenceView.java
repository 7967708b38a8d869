package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.appraisal.attendance.rules.AbsenceKind;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An absence as callers see it. */
@Schema(name = "Absence")
public record AbsenceView(
        UUID id,
        UUID cadreId,
        String name,
        String unitCode,
        AbsenceKind kind,
        String kindLabel,
        LocalDate firstDay,
        @Schema(description = "Null while it goes on", nullable = true) LocalDate lastDay,
        @Schema(description = "Days of the calendar, the first and the last included; until today while it goes on")
                long days,
        @Schema(description = "What excuses an overdue return", nullable = true) String goodReason,
        AbsenceStatus status,
        String statusLabel,
        @Schema(nullable = true) String withdrawalReason,
        OffsetDateTime recordedAt,
        long version) {
    static AbsenceView of(Absence absence, String name, String unitCode, LocalDate today, RequestLanguage language) {
        return new AbsenceView(
                absence.id(),
                absence.cadreId(),
                name,
                unitCode,
                absence.kind(),
                language.label(absence.kind()),
                absence.firstDay(),
                absence.lastDay().orElse(null),
                absence.daysUntil(today).days().count(),
                absence.goodReason().orElse(null),
                absence.status(),
                language.label(absence.status()),
                absence.withdrawalReason().orElse(null),
                CityClock.at(absence.recordedAt()),
                absence.version());
    }
}
