package cn.zhiyong.appraisal.provincialrank;

import cn.zhiyong.appraisal.provincialrank.rules.RankScope;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place as callers see it, with last year's. */
@Schema(name = "ProvincialRank")
public record ProvincialRankView(
        UUID id,
        String unitCode,
        String unitName,
        int year,
        RankScope scope,
        String scopeLabel,
        @Schema(examples = "全省财政系统绩效评价") String ranking,
        @Schema(description = "From 1, the best", examples = "8") int place,
        @Schema(examples = "9") int places,
        @Schema(description = "In the same ranking; null where it is not on record", nullable = true, examples = "6")
                Integer placeLastYear,
        @Schema(examples = "省财政厅") String announcedBy,
        OffsetDateTime recordedAt,
        long version) {
    static ProvincialRankView of(
            ProvincialRank rank, Optional<ProvincialRank> lastYear, String unitName, RequestLanguage language) {
        return new ProvincialRankView(
                rank.id(),
                rank.unitCode(),
                unitName,
                rank.year(),
                rank.scope(),
                language.label(rank.scope()),
                rank.ranking(),
                rank.standing().place(),
                rank.standing().places(),
                lastYear.map(before -> before.standing().place()).orElse(null),
                rank.announcedBy(),
                CityClock.at(rank.recordedAt()),
                rank.version());
    }
}
