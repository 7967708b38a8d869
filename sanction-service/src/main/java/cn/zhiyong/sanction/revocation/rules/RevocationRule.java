package cn.zhiyong.sanction.revocation.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.vote.rules.Ballot;
import cn.zhiyong.sanction.vote.rules.BallotRule;
import java.util.List;
import java.util.stream.Stream;

/** R6.2: the leading group revokes as collectively as it decides, by a vote that stands and is carried. */
public final class RevocationRule {
    private static final BallotRule CARRIED = BallotRule.carried(
            "未获到会成员过半数同意，原决定继续有效。", "Not more than half of those present were in favour; the decision stands.");

    private RevocationRule() {}

    /** Every rule that the vote breaks; none where it revokes. */
    public static List<Refusal> refusals(Ballot ballot) {
        return Stream.concat(BallotRule.refusals(ballot).stream(), CARRIED.refusal(ballot).stream())
                .toList();
    }
}
