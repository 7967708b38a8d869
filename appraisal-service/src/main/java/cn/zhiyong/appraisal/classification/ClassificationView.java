package cn.zhiyong.appraisal.classification;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a year's classification as callers see it. */
@Schema(name = "Classification")
public record ClassificationView(
        int year,
        int number,
        ClassificationStatus status,
        String statusLabel,
        String ground,
        String rulebookVersion,
        @Schema(description = "In principle, by largest remainder") int firstSeats,
        int secondSeats,
        int thirdSeats,
        String madeBy,
        OffsetDateTime madeAt,
        @Schema(description = "Of whoever published or rejected it", nullable = true) String opinion,
        @Schema(nullable = true) OffsetDateTime publishedAt,
        long version) {
    static ClassificationView of(ClassificationVersion version, RequestLanguage language) {
        return new ClassificationView(
                version.year(),
                version.number(),
                version.status(),
                language.label(version.status()),
                version.ground(),
                version.rulebookVersion(),
                version.seats().first(),
                version.seats().second(),
                version.seats().third(),
                version.madeBy(),
                CityClock.at(version.madeAt()),
                version.opinion().orElse(null),
                version.publishedAt().map(CityClock::at).orElse(null),
                version.version());
    }
}
