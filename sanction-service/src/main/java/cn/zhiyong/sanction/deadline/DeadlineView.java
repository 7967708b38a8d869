package cn.zhiyong.sanction.deadline;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Names;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deadline as callers see it. */
@Schema(name = "Deadline")
public record DeadlineView(
        UUID id,
        DeadlineKind kind,
        String kindLabel,
        String rule,
        @Schema(description = "Last day (R12)") LocalDate dueOn,
        @Schema(description = "False where the year's holidays are not on file yet") boolean calendarKnown,
        boolean overdue,
        @Schema(description = "Below 0 where it is overdue") long daysLeft,
        @Schema(description = "That investigated the case", nullable = true) String organ,
        @Schema(nullable = true) String organLabel,
        @Schema(nullable = true) UUID cadreId,
        @Schema(nullable = true) String name,
        @Schema(nullable = true) String unitCode,
        @Schema(nullable = true) String unitName,
        @Schema(nullable = true) UUID decisionId,
        UUID matterId,
        @Schema(description = "The matter, notice, decision or appeal that it belongs to") UUID sourceId) {
    static DeadlineView of(DeadlineEntry entry, LocalDate today, Names names, RequestLanguage language) {
        var cadreId = entry.cadreId().orElse(null);
        var unitCode = entry.unitCode().orElse(null);
        return new DeadlineView(
                entry.id(),
                entry.kind(),
                language.label(entry.kind()),
                entry.kind().rule(),
                entry.dueOn(),
                entry.calendarKnown(),
                entry.overdueOn(today),
                ChronoUnit.DAYS.between(today, entry.dueOn()),
                entry.organ().orElse(null),
                entry.organ().flatMap(Organ::named).map(language::label).orElse(null),
                cadreId,
                names.ofCadre(cadreId),
                unitCode,
                names.ofUnit(unitCode),
                entry.decisionId().orElse(null),
                entry.matterId(),
                entry.sourceId());
    }
}
