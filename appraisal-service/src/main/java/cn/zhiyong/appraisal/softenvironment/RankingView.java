package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ranking that was published. */
@Schema(name = "SoftRanking")
public record RankingView(
        int year,
        @Schema(description = "Which ranking of the year; the last one holds", examples = "1") int number,
        String rulebookVersion,
        OffsetDateTime publishedAt) {
    static RankingView of(SoftRanking ranking) {
        return new RankingView(
                ranking.year(), ranking.number(), ranking.rulebookVersion(), CityClock.at(ranking.publishedAt()));
    }
}
