package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.softenvironment.rules.Method;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch of ballots as callers see it. */
@Schema(name = "BallotBatch")
public record BallotBatchView(
        UUID id,
        int year,
        Method method,
        String methodLabel,
        String origin,
        @Schema(examples = "1") int lowest,
        @Schema(examples = "5") int highest,
        @Schema(description = "On all units together", examples = "240") long ballots,
        BatchStatus status,
        String statusLabel,
        @Schema(nullable = true) String annulmentReason,
        OffsetDateTime recordedAt,
        long version) {
    static BallotBatchView of(BallotBatch batch, RequestLanguage language) {
        return new BallotBatchView(
                batch.id(),
                batch.year(),
                batch.method(),
                language.label(batch.method()),
                batch.origin(),
                batch.lowest(),
                batch.highest(),
                batch.ballots(),
                batch.status(),
                language.label(batch.status()),
                batch.annulmentReason().orElse(null),
                CityClock.at(batch.recordedAt()),
                batch.version());
    }
}
