package cn.zhiyong.sanction.record;

import cn.zhiyong.sanction.commendation.CommendationStatus;
import cn.zhiyong.sanction.decision.DecisionStatus;
import cn.zhiyong.sanction.decision.DecisionView.HistoryView;
import cn.zhiyong.sanction.decision.EffectView;
import cn.zhiyong.sanction.decision.MeasureView;
import cn.zhiyong.sanction.decision.RevisionSummaryView;
import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.record.rules.EffectState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is on record of a person. Name and unit are null where the roster does not know the person. */
@Schema(name = "CadreRecord")
public record CadreRecordView(
        UUID cadreId,
        @Schema(nullable = true) String name,
        @Schema(nullable = true) String unitCode,
        @Schema(nullable = true) String unitName,
        @Schema(description = "On the person, the oldest first") List<RecordedDecisionView> decisions,
        @Schema(description = "Ever laid upon the person, as a leader or member of a leadership team too")
                List<RecordedEffectView> effects,
        @Schema(description = "By the deductions that stand, at most 100 for a year (R7.13)")
                List<YearsDeductionView> bonusDeductedPercent,
        @Schema(description = "To a promotion (R7.3)") List<RecordedConsentView> consents,
        @Schema(description = "R9.8") List<RecordedCommendationView> commendations) {
    @Schema(name = "RecordedDecision")
    public record RecordedDecisionView(
            UUID id,
            String number,
            LocalDate decidedOn,
            DecisionStatus status,
            String statusLabel,
            @Schema(description = "The decision on somebody else that it follows from (R7.12)", nullable = true)
                    UUID causeDecisionId,
            @Schema(
                            description =
                                    "None of a decision that follows from one on somebody else: it is about that person",
                            nullable = true)
                    RecordedFindingView finding,
            @Schema(description = "As it stands; none once revoked") List<MeasureView> measures,
            @Schema(description = "Everything that it has said, the first to the latest (R7.16)")
                    List<RevisionSummaryView> revisions,
            @Schema(description = "Everything that happened to it, in order") List<HistoryView> history) {}

    /** @param severity null where it follows up an earlier decision */
    @Schema(name = "RecordedFinding")
    public record RecordedFindingView(
            String caseNumber,
            @Schema(description = "None where an earlier decision was followed up", nullable = true) Severity severity,
            @Schema(nullable = true) String severityLabel,
            String summary) {}

    @Schema(name = "RecordedEffect")
    public record RecordedEffectView(
            UUID decisionId,
            String decisionNumber,
            @Schema(description = "Of the decision, the first is 1") int revision,
            EffectState state,
            String stateLabel,
            EffectView effect) {}

    @Schema(name = "YearsBonusDeduction")
    public record YearsDeductionView(int year, int percent) {}

    /** Who voted how is read with the consent itself. */
    @Schema(name = "RecordedConsent")
    public record RecordedConsentView(UUID id, LocalDate givenOn, List<UUID> decisionIds, String reasons) {}

    @Schema(name = "RecordedCommendation")
    public record RecordedCommendationView(
            UUID id,
            String title,
            String commendedBy,
            LocalDate commendedOn,
            CommendationStatus status,
            String statusLabel) {}
}
