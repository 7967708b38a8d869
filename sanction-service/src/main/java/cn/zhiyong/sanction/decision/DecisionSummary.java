package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.decision.DecisionView.MeasureView;
import cn.zhiyong.sanction.matter.SubjectView;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import cn.zhiyong.sanction.roster.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision in a list. */
@Schema(name = "DecisionSummary")
public record DecisionSummary(
        UUID id,
        String number,
        LocalDate decidedOn,
        DecisionStatus status,
        String statusLabel,
        SubjectView subject,
        List<MeasureView> measures,
        UUID matterId) {
    static DecisionSummary of(Decision decision, Names names, RequestLanguage language) {
        return new DecisionSummary(
                decision.id(),
                decision.number(),
                decision.decidedOn(),
                decision.status(),
                language.label(decision.status()),
                SubjectView.of(SubjectKind.CADRE, decision.cadreId(), decision.unitCode(), names, language),
                decision.measures().stream()
                        .map(measure -> MeasureView.of(measure, language))
                        .toList(),
                decision.matterId());
    }
}
