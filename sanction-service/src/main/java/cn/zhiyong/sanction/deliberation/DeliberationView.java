package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.decision.rules.Ground;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.deliberation.rules.Outcome;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.vote.MeetingVoteView;
import cn.zhiyong.sanction.vote.MeetingVoteView.CastVoteView;
import cn.zhiyong.sanction.vote.MeetingVoteView.RecusalView;
import cn.zhiyong.sanction.vote.rules.Vote;
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
        List<CastVoteView> votes,
        List<Measure> measures,
        List<GroundView> grounds,
        String reasons,
        OffsetDateTime recordedAt) {
    @Schema(name = "Ground")
    public record GroundView(Ground ground, String groundLabel, String basis) {}

    static DeliberationView of(Deliberation deliberation, Names names, RequestLanguage language) {
        var vote = deliberation.vote();
        var shown = MeetingVoteView.of(vote, names, language);
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
                vote.count(Vote.FOR),
                vote.count(Vote.AGAINST),
                vote.count(Vote.ABSTAIN),
                shown.recusals(),
                shown.votes(),
                deliberation.measures(),
                deliberation.grounds().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new GroundView(each.getKey(), language.label(each.getKey()), each.getValue()))
                        .toList(),
                deliberation.reasons(),
                CityClock.at(deliberation.recordedAt()));
    }
}
