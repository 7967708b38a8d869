package cn.zhiyong.appraisal.commendation;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commendation as callers see it. */
@Schema(name = "Commendation")
public record CommendationView(
        UUID id,
        UUID cadreId,
        String name,
        String title,
        String commendedBy,
        LocalDate commendedOn,
        String grounds,
        CommendationStatus status,
        String statusLabel,
        @Schema(nullable = true) String withdrawalReason,
        OffsetDateTime recordedAt,
        long version) {
    static CommendationView of(Commendation commendation, String name, RequestLanguage language) {
        return new CommendationView(
                commendation.id(),
                commendation.cadreId(),
                name,
                commendation.title(),
                commendation.commendedBy(),
                commendation.commendedOn(),
                commendation.grounds(),
                commendation.status(),
                language.label(commendation.status()),
                commendation.withdrawalReason().orElse(null),
                CityClock.at(commendation.recordedAt()),
                commendation.version());
    }
}
