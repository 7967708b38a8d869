package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.vote.MeetingVoteView;
import cn.zhiyong.sanction.vote.MeetingVoteView.CastVoteView;
import cn.zhiyong.sanction.vote.MeetingVoteView.RecusalView;
import cn.zhiyong.sanction.vote.rules.Vote;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent as callers see it. */
@Schema(name = "PromotionConsent")
public record PromotionConsentView(
        UUID id,
        UUID cadreId,
        @Schema(description = "None where the roster does not know the person", nullable = true) String name,
        UUID meetingId,
        @Schema(description = "The meeting's day") LocalDate givenOn,
        @Schema(description = "Decisions that no longer stand in the way") List<UUID> decisionIds,
        String outstandingResults,
        List<ExaminationView> examinations,
        @Schema(description = "Members but for the recused") int membersCounted,
        int membersPresent,
        int votesFor,
        int votesAgainst,
        int abstentions,
        List<RecusalView> recusals,
        List<CastVoteView> votes,
        String reasons,
        OffsetDateTime recordedAt) {
    @Schema(name = "PromotionExamination")
    public record ExaminationView(
            Department department, String departmentLabel, LocalDate examinedOn, String conclusion) {}

    static PromotionConsentView of(PromotionConsent consent, Names names, RequestLanguage language) {
        var vote = consent.vote();
        var shown = MeetingVoteView.of(vote, names, language);
        return new PromotionConsentView(
                consent.id(),
                consent.cadreId(),
                names.ofCadre(consent.cadreId()),
                consent.meetingId(),
                consent.givenOn(),
                consent.decisions(),
                consent.outstandingResults(),
                consent.examinations().stream()
                        .map(each -> new ExaminationView(
                                each.department(),
                                language.label(each.department()),
                                each.examinedOn(),
                                each.conclusion()))
                        .toList(),
                consent.membersCounted(),
                consent.membersPresent(),
                vote.count(Vote.FOR),
                vote.count(Vote.AGAINST),
                vote.count(Vote.ABSTAIN),
                shown.recusals(),
                shown.votes(),
                consent.reasons(),
                CityClock.at(consent.recordedAt()));
    }
}
