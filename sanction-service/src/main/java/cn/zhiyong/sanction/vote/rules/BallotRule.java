package cn.zhiyong.sanction.vote.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.vote.rules.Ballot.MemberVote;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a vote of the leading group must hold to (R6.2) to be one. */
@FunctionalInterface
public interface BallotRule {
    Optional<Refusal> refusal(Ballot ballot);

    BallotRule ONLY_MEMBERS_ARE_RECUSED = ballot -> refuseUnless(
            ballot.members().containsAll(ballot.recused()),
            "回避人员须为会议成员。",
            "Only members of the meeting can be recused.");

    BallotRule MORE_THAN_THE_QUORUM_IS_PRESENT = ballot -> refuseUnless(
            ballot.isQuorate(),
            "到会人数不足：应到 %d 人（不含回避人员），实到 %d 人，须超过 %d/%d。".formatted(figures(ballot)),
            "No quorum: of %d members (recused ones apart) %d are present; more than %d/%d must be."
                    .formatted(figures(ballot)));

    BallotRule EVERY_MEMBER_PRESENT_VOTES_ONCE = ballot -> {
        var voted = ballot.votes().stream().map(MemberVote::memberId).toList();
        var once = new HashSet<>(voted).size() == voted.size();
        return refuseUnless(
                once && voted.containsAll(ballot.voters()),
                "每名到会且未回避的成员须各有一票记录在案。",
                "Each member present and not recused must have exactly one vote on record.");
    };

    BallotRule NOBODY_ELSE_VOTES = ballot -> refuseUnless(
            ballot.voters()
                    .containsAll(
                            ballot.votes().stream().map(MemberVote::memberId).collect(Collectors.toSet())),
            "未到会、已回避或非会议成员者不得表决。",
            "Who is absent, recused or no member cannot vote.");

    /**
     * R6.2 where nothing comes of a vote unless it is carried.
     *
     * @param zh what it means that it was not
     */
    static BallotRule carried(String zh, String en) {
        return ballot -> refuseUnless(ballot.isCarried(), zh, en);
    }

    /** Every rule that the vote breaks; none where it stands. */
    static List<Refusal> refusals(Ballot ballot) {
        return List.of(
                        ONLY_MEMBERS_ARE_RECUSED,
                        MORE_THAN_THE_QUORUM_IS_PRESENT,
                        EVERY_MEMBER_PRESENT_VOTES_ONCE,
                        NOBODY_ELSE_VOTES)
                .stream()
                .flatMap(rule -> rule.refusal(ballot).stream())
                .toList();
    }

    private static Object[] figures(Ballot ballot) {
        return new Object[] {
            ballot.counted().size(),
            ballot.voters().size(),
            ballot.quorum().numerator(),
            ballot.quorum().denominator()
        };
    }

    private static Optional<Refusal> refuseUnless(boolean holds, String zh, String en) {
        return Refusal.unless(holds, "R6.2", "六(三)", zh, en);
    }
}
