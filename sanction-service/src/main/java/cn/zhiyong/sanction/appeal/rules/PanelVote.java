package cn.zhiyong.sanction.appeal.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.vote.rules.Ballot.MemberVote;
import cn.zhiyong.sanction.vote.rules.Vote;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** R8.4 with R6.2: a panel answers collectively, by the majority of its members, each vote on record. */
public final class PanelVote {
    private static final String RULE = "R6.2";
    private static final String CLAUSE = "六(三)";

    private PanelVote() {}

    public static List<Refusal> refusals(Collection<UUID> members, List<MemberVote> votes) {
        return Stream.of(everyMemberVotesOnce(members, votes), aMajorityIsInFavour(members, votes))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> everyMemberVotesOnce(Collection<UUID> members, List<MemberVote> votes) {
        var voted = votes.stream().map(MemberVote::memberId).toList();
        var holds = voted.size() == members.size() && new HashSet<>(voted).equals(new HashSet<>(members));
        return Refusal.unless(
                holds,
                RULE,
                CLAUSE,
                "审理小组每名成员须各有一票记录在案，其他人员不得表决。",
                "Each member of the panel votes once, and nobody else.");
    }

    private static Optional<Refusal> aMajorityIsInFavour(Collection<UUID> members, List<MemberVote> votes) {
        var inFavour = votes.stream().filter(each -> each.vote() == Vote.FOR).count();
        return Refusal.unless(
                inFavour * 2 > members.size(),
                RULE,
                CLAUSE,
                "须经审理小组过半数成员同意。",
                "More than half of the panel must be in favour.");
    }
}
