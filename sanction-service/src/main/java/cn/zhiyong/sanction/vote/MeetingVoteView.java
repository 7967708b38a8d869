package cn.zhiyong.sanction.vote;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.vote.MeetingVote.CastVote;
import cn.zhiyong.sanction.vote.MeetingVote.Recusal;
import cn.zhiyong.sanction.vote.rules.RecusalGround;
import cn.zhiyong.sanction.vote.rules.Vote;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a meeting voted as callers see it: a part of the view of whatever was decided by it. */
public record MeetingVoteView(List<RecusalView> recusals, List<CastVoteView> votes) {
    @Schema(name = "Recusal")
    public record RecusalView(UUID memberId, String name, RecusalGround ground, String groundLabel) {}

    @Schema(name = "CastVote")
    public record CastVoteView(UUID memberId, String name, Vote vote, String voteLabel) {}

    public static MeetingVoteView of(MeetingVote vote, Names names, RequestLanguage language) {
        return new MeetingVoteView(
                vote.recusals().stream()
                        .map(each -> recusal(each, names, language))
                        .toList(),
                vote.votes().stream().map(each -> cast(each, names, language)).toList());
    }

    private static RecusalView recusal(Recusal each, Names names, RequestLanguage language) {
        return new RecusalView(
                each.memberId(), names.ofCadre(each.memberId()), each.ground(), language.label(each.ground()));
    }

    private static CastVoteView cast(CastVote each, Names names, RequestLanguage language) {
        return new CastVoteView(
                each.memberId(), names.ofCadre(each.memberId()), each.vote(), language.label(each.vote()));
    }
}
