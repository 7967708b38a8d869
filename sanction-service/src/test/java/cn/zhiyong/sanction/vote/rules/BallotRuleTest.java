package cn.zhiyong.sanction.vote.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.rulebook.Share;
import cn.zhiyong.sanction.vote.rules.Ballot.MemberVote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6.2: quorum, majority of those present, one vote each, the recused apart. Members are numbered from 0. */
class BallotRuleTest {
    private static final Share HALF = new Share(1, 2);
    private static final Map<String, BallotRule> RULES = Map.of(
            "ONLY_MEMBERS_ARE_RECUSED", BallotRule.ONLY_MEMBERS_ARE_RECUSED,
            "MORE_THAN_THE_QUORUM_IS_PRESENT", BallotRule.MORE_THAN_THE_QUORUM_IS_PRESENT,
            "EVERY_MEMBER_PRESENT_VOTES_ONCE", BallotRule.EVERY_MEMBER_PRESENT_VOTES_ONCE,
            "NOBODY_ELSE_VOTES", BallotRule.NOBODY_ELSE_VOTES);

    @ParameterizedTest(name = "{0} members, {1} recused, {2} of the rest present, more than {3}/{4} needed: {5}")
    @CsvSource({
        "3, 0, 1, 1, 2, false",
        "3, 0, 2, 1, 2, true",
        "4, 0, 2, 1, 2, false",
        "4, 0, 3, 1, 2, true",
        "5, 0, 2, 1, 2, false",
        "5, 0, 3, 1, 2, true",
        "25, 0, 12, 1, 2, false",
        "25, 0, 13, 1, 2, true",
        "5, 1, 2, 1, 2, false",
        "5, 1, 3, 1, 2, true",
        "5, 2, 2, 1, 2, true",
        "5, 4, 1, 1, 2, true",
        "3, 3, 0, 1, 2, false",
        "5, 0, 0, 1, 2, false",
        "9, 0, 6, 2, 3, false",
        "9, 0, 7, 2, 3, true",
        "3, 0, 1, 0, 1, true",
        "3, 0, 0, 0, 1, false",
    })
    void aQuorumIsMoreThanTheShare(
            int members, int recused, int present, int numerator, int denominator, boolean quorate) {
        var voters = IntStream.range(recused, recused + present);
        var ballot = new Ballot(
                upTo(members),
                upTo(recused + present),
                upTo(recused),
                voters.mapToObj(each -> cast(each, Vote.FOR)).toList(),
                new Share(numerator, denominator));
        assertThat(BallotRule.MORE_THAN_THE_QUORUM_IS_PRESENT.refusal(ballot).isEmpty())
                .isEqualTo(quorate);
        assertThat(BallotRule.refusals(ballot)).hasSize(quorate ? 0 : 1);
    }

    @Test
    void theRefusalSaysHowManyAreMissing() {
        var refusal = BallotRule.MORE_THAN_THE_QUORUM_IS_PRESENT
                .refusal(new Ballot(upTo(5), upTo(3), upTo(1), List.of(), HALF))
                .orElseThrow();
        assertThat(refusal.rule()).isEqualTo("R6.2");
        assertThat(refusal.clause()).isEqualTo("六(三)");
        assertThat(refusal.reason().zh()).isEqualTo("到会人数不足：应到 4 人（不含回避人员），实到 2 人，须超过 1/2。");
        assertThat(refusal.reason().en())
                .isEqualTo("No quorum: of 4 members (recused ones apart) 2 are present; more than 1/2 must be.");
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstain: carried {3}")
    @CsvSource({
        "1, 0, 0, true",
        "1, 1, 0, false",
        "2, 1, 0, true",
        "1, 0, 1, false",
        "2, 0, 1, true",
        "2, 0, 2, false",
        "3, 0, 2, true",
        "2, 2, 1, false",
        "3, 2, 1, false",
        "4, 2, 1, true",
        "0, 0, 5, false",
        "0, 5, 0, false",
        "12, 12, 1, false",
        "13, 12, 0, true",
    })
    void aMajorityIsMoreThanHalfOfThosePresent(int votesFor, int against, int abstain, boolean carried) {
        var present = votesFor + against + abstain;
        var votes = new ArrayList<MemberVote>();
        for (int i = 0; i < present; i++) {
            votes.add(cast(i, i < votesFor ? Vote.FOR : i < votesFor + against ? Vote.AGAINST : Vote.ABSTAIN));
        }
        var ballot = new Ballot(upTo(present), upTo(present), Set.of(), votes, HALF);
        assertThat(BallotRule.refusals(ballot)).isEmpty();
        assertThat(ballot.isCarried()).isEqualTo(carried);
        assertThat(BallotRule.carried("未通过。", "Not carried.").refusal(ballot))
                .isEqualTo(
                        carried ? Optional.empty() : Optional.of(Refusal.of("R6.2", "六(三)", "未通过。", "Not carried.")));
        assertThat(ballot.count(Vote.FOR)).isEqualTo(votesFor);
        assertThat(ballot.count(Vote.AGAINST)).isEqualTo(against);
        assertThat(ballot.count(Vote.ABSTAIN)).isEqualTo(abstain);
    }

    /** Five members, of whom the first four are present; the first is recused. */
    @ParameterizedTest(name = "votes of {0} (dash: none): {1}")
    @CsvSource({
        "1 2 3,     ",
        "3 1 2,     ",
        "1 2,       EVERY_MEMBER_PRESENT_VOTES_ONCE",
        "1 2 3 3,   EVERY_MEMBER_PRESENT_VOTES_ONCE",
        "1 2 2,     EVERY_MEMBER_PRESENT_VOTES_ONCE",
        "-,         EVERY_MEMBER_PRESENT_VOTES_ONCE",
        "0 1 2 3,   NOBODY_ELSE_VOTES",
        "1 2 3 4,   NOBODY_ELSE_VOTES",
        "1 2 3 9,   NOBODY_ELSE_VOTES",
        "0 1 2,     EVERY_MEMBER_PRESENT_VOTES_ONCE NOBODY_ELSE_VOTES",
    })
    void eachMemberPresentAndNotRecusedVotesOnce(String voters, String broken) {
        var votes = voters.equals("-") ? List.<MemberVote>of() : numbers(voters, each -> cast(each, Vote.FOR));
        var ballot = new Ballot(upTo(5), upTo(4), upTo(1), votes, HALF);
        assertThat(broken(ballot)).isEqualTo(broken == null ? Set.of() : Set.of(broken.split(" ")));
    }

    @ParameterizedTest(name = "recused {0}: {1}")
    @CsvSource({"3, false", "4, false", "5, true", "9, true"})
    void onlyMembersAreRecused(int recused, boolean refused) {
        var votes = numbers("0 1 2", each -> cast(each, Vote.FOR));
        var ballot = new Ballot(upTo(5), upTo(3), Set.of(member(recused)), votes, HALF);
        assertThat(broken(ballot)).isEqualTo(refused ? Set.of("ONLY_MEMBERS_ARE_RECUSED") : Set.of());
    }

    @Test
    void everythingThatIsWrongComesAtOnce() {
        var ballot = new Ballot(upTo(5), upTo(2), Set.of(member(7)), List.of(cast(4, Vote.FOR)), HALF);
        assertThat(BallotRule.refusals(ballot))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .extracting(Refusal::rule)
                .containsOnly("R6.2");
    }

    private static Set<String> broken(Ballot ballot) {
        return RULES.entrySet().stream()
                .filter(rule -> rule.getValue().refusal(ballot).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static MemberVote cast(int member, Vote vote) {
        return new MemberVote(member(member), vote);
    }

    private static Set<UUID> upTo(int members) {
        return IntStream.range(0, members).mapToObj(BallotRuleTest::member).collect(Collectors.toSet());
    }

    private static <T> List<T> numbers(String text, IntFunction<T> of) {
        return List.of(text.split(" ")).stream()
                .map(each -> of.apply(Integer.parseInt(each)))
                .toList();
    }

    private static UUID member(int number) {
        return new UUID(0, number);
    }
}
