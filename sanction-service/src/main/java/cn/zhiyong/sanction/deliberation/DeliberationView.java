package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.decision.rules.Ground;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.deliberation.rules.Outcome;
import cn.zhiyong.sanction.deliberation.rules.RecusalGround;
import cn.zhiyong.sanction.deliberation.rules.Vote;
import cn.zhiyong.sanction.roster.Names;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deliberation as callers see it. */
@Schema(name = "Deliberation")
public record DeliberationView(
        UUID id,
        UUID meetingId,
        UUID matterId,
        Outcome outcome,
        String outcomeLabel,
        boolean carried,
        @Schema(description = "Of a decision that was carried", nullable = true) UUID decisionId,
        @Schema(description = "Members but for the recused") int membersCounted,
        int membersPresent,
        int votesFor,
        int votesAgainst,
        int abstentions,
        List<RecusalView> recusals,
        List<VoteView> votes,
        List<Measure> measures,
        List<GroundView> grounds,
        String reasons,
        OffsetDateTime recordedAt) {
    @Schema(name = "Recusal")
    public record RecusalView(UUID memberId, String name, RecusalGround ground, String groundLabel) {}

    @Schema(name = "CastVote")
    public record VoteView(UUID memberId, String name, Vote vote, String voteLabel) {}

    @Schema(name = "Ground")
    public record GroundView(Ground ground, String groundLabel, String basis) {}

    static DeliberationView of(Deliberation deliberation, Names names, RequestLanguage language) {
        return new DeliberationView(
                deliberation.id(),
                deliberation.meetingId(),
                deliberation.matterId(),
                deliberation.outcome(),
                language.label(deliberation.outcome()),
                deliberation.isCarried(),
                deliberation.decisionId().orElse(null),
                deliberation.membersCounted(),
                deliberation.membersPresent(),
                deliberation.count(Vote.FOR),
                deliberation.count(Vote.AGAINST),
                deliberation.count(Vote.ABSTAIN),
                deliberation.recusals().stream()
                        .map(each -> new RecusalView(
                                each.memberId(),
                                names.ofCadre(each.memberId()),
                                each.ground(),
                                language.label(each.ground())))
                        .toList(),
                deliberation.votes().stream()
                        .map(each -> new VoteView(
                                each.memberId(),
                                names.ofCadre(each.memberId()),
                                each.vote(),
                                language.label(each.vote())))
                        .toList(),
                deliberation.measures(),
                deliberation.grounds().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new GroundView(each.getKey(), language.label(each.getKey()), each.getValue()))
                        .toList(),
                deliberation.reasons(),
                deliberation.recordedAt().atZone(CityClock.ZONE).toOffsetDateTime());
    }
}
