package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.matter.SubjectView;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import cn.zhiyong.sanction.roster.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision in a list. */
@Schema(name = "DecisionSummary")
public record DecisionSummaryView(
        UUID id,
        String number,
        LocalDate decidedOn,
        DecisionStatus status,
        String statusLabel,
        SubjectView subject,
        @Schema(description = "The decision that it follows from (R7.12)", nullable = true) UUID causeDecisionId,
        List<MeasureView> measures,
        UUID matterId) {
    static DecisionSummaryView of(Decision decision, Names names, RequestLanguage language) {
        return new DecisionSummaryView(
                decision.id(),
                decision.number(),
                decision.decidedOn(),
                decision.status(),
                language.label(decision.status()),
                SubjectView.of(SubjectKind.CADRE, decision.cadreId(), decision.unitCode(), names, language),
                decision.causeId().orElse(null),
                MeasureView.of(decision.measures(), language),
                decision.matterId());
    }
}
