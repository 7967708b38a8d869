package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.deliberation.DeliberationView.RecusalView;
import cn.zhiyong.sanction.deliberation.DeliberationView.VoteView;
import cn.zhiyong.sanction.deliberation.rules.Vote;
import cn.zhiyong.sanction.roster.Names;
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
        List<VoteView> votes,
        String reasons,
        OffsetDateTime recordedAt) {
    @Schema(name = "PromotionExamination")
    public record ExaminationView(
            Department department, String departmentLabel, LocalDate examinedOn, String conclusion) {}

    static PromotionConsentView of(PromotionConsent consent, Names names, RequestLanguage language) {
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
                consent.count(Vote.FOR),
                consent.count(Vote.AGAINST),
                consent.count(Vote.ABSTAIN),
                consent.recusals().stream()
                        .map(each -> new RecusalView(
                                each.memberId(),
                                names.ofCadre(each.memberId()),
                                each.ground(),
                                language.label(each.ground())))
                        .toList(),
                consent.votes().stream()
                        .map(each -> new VoteView(
                                each.memberId(),
                                names.ofCadre(each.memberId()),
                                each.vote(),
                                language.label(each.vote())))
                        .toList(),
                consent.reasons(),
                consent.recordedAt().atZone(CityClock.ZONE).toOffsetDateTime());
    }
}
