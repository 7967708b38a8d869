package cn.zhiyong.sanction.vote;

import cn.zhiyong.sanction.vote.rules.Ballot.MemberVote;
import cn.zhiyong.sanction.vote.rules.Vote;
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
