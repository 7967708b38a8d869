package cn.zhiyong.sanction.decision;

import cn.zhiyong.sanction.matter.SubjectView;
import cn.zhiyong.sanction.notice.NoticeView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision with its effects, each with rule and clause, its notices, and all that happened to it. */
@Schema(name = "Decision")
public record DecisionView(
        UUID id,
        @Schema(examples = "治庸决〔2026〕12号") String number,
        LocalDate decidedOn,
        DecisionStatus status,
        String statusLabel,
        SubjectView subject,
        @Schema(description = "The decision on somebody else that it follows from (R7.12)", nullable = true)
                UUID causeDecisionId,
        @Schema(description = "As it stands; none once revoked") List<MeasureView> measures,
        ParticularsView particulars,
        @Schema(description = "As they stand; none once revoked") List<EffectView> effects,
        @Schema(description = "What follows from it on the leaders, each a decision of its own")
                List<DecisionSummaryView> derivedDecisions,
        @Schema(description = "Earlier decisions without which it could not have been made (R7.2, R7.5, R7.6)")
                List<UUID> basisDecisionIds,
        @Schema(description = "Everything that it has said, the first to the latest (R7.16)")
                List<RevisionView> revisions,
        @Schema(description = "Everything that happened to it, in order") List<HistoryView> history,
        List<NoticeView> notices,
        @Schema(description = "Units for which no leader is on record (R7.14)") List<String> unitsWithoutLeader,
        String rulebookVersion,
        UUID meetingId,
        UUID matterId,
        long version) {
    @Schema(name = "DecisionRevision")
    public record RevisionView(
            int number,
            RevisionReason reason,
            String reasonLabel,
            LocalDate madeOn,
            OffsetDateTime recordedAt,
            List<MeasureView> measures,
            ParticularsView particulars,
            List<EffectView> effects) {}

    @Schema(name = "DecisionHistoryEntry")
    public record HistoryView(
            EntryKind kind,
            String kindLabel,
            LocalDate happenedOn,
            OffsetDateTime recordedAt,
            @Schema(description = "The notice, appeal, meeting or other decision", nullable = true) UUID referenceId,
            @Schema(nullable = true) String note) {}
}
