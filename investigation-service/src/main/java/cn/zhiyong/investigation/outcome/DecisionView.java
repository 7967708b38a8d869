package cn.zhiyong.investigation.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseDecision")
public record DecisionView(
        UUID decisionId,
        @Schema(examples = "治庸决〔2026〕12号") String decisionNumber,
        UUID matterId,
        LocalDate decidedOn,
        DecisionStatus status,
        String statusLabel,
        List<MeasureView> measures) {
    @Schema(name = "DecidedMeasure")
    public record MeasureView(Measure measure, String measureLabel) {}
}
