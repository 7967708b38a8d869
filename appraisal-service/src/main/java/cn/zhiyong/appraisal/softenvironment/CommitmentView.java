package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment as everybody sees it. */
@Schema(name = "Commitment")
public record CommitmentView(
        int year,
        String unitCode,
        String unitName,
        String goals,
        List<String> measures,
        OffsetDateTime publishedAt,
        long version) {
    static CommitmentView of(Commitment commitment, Unit unit) {
        return new CommitmentView(
                commitment.year(),
                commitment.unitCode(),
                unit.name(),
                commitment.goals(),
                commitment.measures(),
                CityClock.at(commitment.publishedAt()),
                commitment.version());
    }
}
