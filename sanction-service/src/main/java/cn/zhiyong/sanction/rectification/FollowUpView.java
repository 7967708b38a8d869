package cn.zhiyong.sanction.rectification;

import cn.zhiyong.sanction.matter.Matter;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up as callers see it; more is told by the matter itself. */
@Schema(name = "FollowUp")
public record FollowUpView(
        UUID matterId,
        UUID decisionId,
        String reason,
        LocalDate on,
        @Schema(description = "Last day to be heard on (R6.1)") LocalDate hearBy) {
    static FollowUpView of(Matter matter) {
        return new FollowUpView(
                matter.id(), matter.followsId().orElseThrow(), matter.summary(), matter.submittedOn(), matter.hearBy());
    }
}
