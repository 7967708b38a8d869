package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.roster.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that has not published its commitment. */
@Schema(name = "MissingCommitment")
public record MissingCommitmentView(String unitCode, String unitName) {
    static MissingCommitmentView of(Unit unit) {
        return new MissingCommitmentView(unit.code(), unit.name());
    }
}
