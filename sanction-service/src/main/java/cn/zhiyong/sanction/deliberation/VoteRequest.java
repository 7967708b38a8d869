package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.sanction.deliberation.rules.Ballot.MemberVote;
import cn.zhiyong.sanction.deliberation.rules.Vote;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** A member's vote as it is recorded. */
public record VoteRequest(@NotNull UUID memberId, @NotNull Vote vote) {
    public static List<MemberVote> memberVotes(List<VoteRequest> votes) {
        return votes.stream()
                .map(each -> new MemberVote(each.memberId(), each.vote()))
                .toList();
    }
}
