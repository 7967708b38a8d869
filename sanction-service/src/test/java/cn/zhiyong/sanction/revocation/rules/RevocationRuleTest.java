package cn.zhiyong.sanction.revocation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.rulebook.Share;
import cn.zhiyong.sanction.vote.rules.Ballot;
import cn.zhiyong.sanction.vote.rules.Ballot.MemberVote;
import cn.zhiyong.sanction.vote.rules.Vote;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R6.2: revoked as collectively as decided. */
class RevocationRuleTest {
    private static final List<UUID> MEMBERS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    @Test
    void aVoteThatStandsAndIsCarriedRevokes() {
        assertThat(RevocationRule.refusals(ballot(Vote.FOR, Vote.FOR, Vote.AGAINST)))
                .isEmpty();
    }

    @Test
    void withoutAMajorityTheDecisionStands() {
        assertThat(RevocationRule.refusals(ballot(Vote.FOR, Vote.AGAINST, Vote.ABSTAIN)))
                .containsExactly(Refusal.of(
                        "R6.2",
                        "六(三)",
                        "未获到会成员过半数同意，原决定继续有效。",
                        "Not more than half of those present were in favour; the decision stands."));
    }

    @Test
    void everythingThatIsWrongComesAtOnce() {
        assertThat(RevocationRule.refusals(ballot(Vote.AGAINST)))
                .hasSize(2)
                .extracting(Refusal::rule)
                .containsOnly("R6.2");
    }

    /** Three members, all present. */
    private static Ballot ballot(Vote... votes) {
        var cast = IntStream.range(0, votes.length)
                .mapToObj(i -> new MemberVote(MEMBERS.get(i), votes[i]))
                .toList();
        return new Ballot(Set.copyOf(MEMBERS), Set.copyOf(MEMBERS), Set.of(), cast, new Share(1, 2));
    }
}
