package cn.zhiyong.sanction.preview;

import cn.zhiyong.sanction.decision.EffectView;
import cn.zhiyong.sanction.decision.MeasureView;
import cn.zhiyong.sanction.matter.SubjectView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision would be, as callers see it. */
@Schema(name = "DecisionPreview")
public record PreviewView(
        UUID matterId,
        LocalDate decidedOn,
        SubjectView subject,
        @Schema(description = "Whether it may be decided so") boolean permitted,
        @Schema(description = "Every rule that is not met") List<RefusalView> refusals,
        @Schema(description = "Those that follow by themselves included (R7.3)") List<MeasureView> measures,
        @Schema(description = "None where particulars are missing") List<EffectView> effects,
        @Schema(description = "What would follow from it on the leaders, each a decision of its own (R7.12)")
                List<DerivedView> derivedDecisions,
        @Schema(description = "Earlier decisions without which it could not be made (R7.2, R7.5, R7.6)")
                List<UUID> basisDecisionIds,
        @Schema(description = "Units for which no leader is on record (R7.14)") List<String> unitsWithoutLeader,
        String rulebookVersion) {
    @Schema(name = "PreviewRefusal")
    public record RefusalView(String rule, String clause, String reason) {}

    @Schema(name = "PreviewedDerivedDecision")
    public record DerivedView(SubjectView subject, List<MeasureView> measures, List<EffectView> effects) {}
}
