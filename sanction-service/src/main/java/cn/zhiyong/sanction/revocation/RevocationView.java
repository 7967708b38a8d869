package cn.zhiyong.sanction.revocation;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.deliberation.DeliberationView.RecusalView;
import cn.zhiyong.sanction.deliberation.DeliberationView.VoteView;
import cn.zhiyong.sanction.roster.Names;
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
        List<VoteView> votes,
        OffsetDateTime recordedAt) {
    static RevocationView of(Revocation revocation, Names names, RequestLanguage language) {
        return new RevocationView(
                revocation.decisionId(),
                revocation.meetingId(),
                revocation.revokedOn(),
                revocation.reasons(),
                revocation.recusals().stream()
                        .map(each -> new RecusalView(
                                each.memberId(),
                                names.ofCadre(each.memberId()),
                                each.ground(),
                                language.label(each.ground())))
                        .toList(),
                revocation.votes().stream()
                        .map(each -> new VoteView(
                                each.memberId(),
                                names.ofCadre(each.memberId()),
                                each.vote(),
                                language.label(each.vote())))
                        .toList(),
                revocation.recordedAt().atZone(CityClock.ZONE).toOffsetDateTime());
    }
}
