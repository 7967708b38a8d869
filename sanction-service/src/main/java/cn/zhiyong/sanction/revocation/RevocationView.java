package cn.zhiyong.sanction.revocation;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.vote.MeetingVoteView;
import cn.zhiyong.sanction.vote.MeetingVoteView.CastVoteView;
import cn.zhiyong.sanction.vote.MeetingVoteView.RecusalView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revocation by the leading group as callers see it. */
@Schema(name = "Revocation")
public record RevocationView(
        UUID decisionId,
        UUID meetingId,
        LocalDate revokedOn,
        String reasons,
        List<RecusalView> recusals,
        List<CastVoteView> votes,
        OffsetDateTime recordedAt) {
    static RevocationView of(Revocation revocation, Names names, RequestLanguage language) {
        var vote = MeetingVoteView.of(revocation.vote(), names, language);
        return new RevocationView(
                revocation.decisionId(),
                revocation.meetingId(),
                revocation.revokedOn(),
                revocation.reasons(),
                vote.recusals(),
                vote.votes(),
                CityClock.at(revocation.recordedAt()));
    }
}
