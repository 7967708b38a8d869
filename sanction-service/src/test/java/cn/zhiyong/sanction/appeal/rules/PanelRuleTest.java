package cn.zhiyong.sanction.appeal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.vote.rules.Ballot.MemberVote;
import cn.zhiyong.sanction.vote.rules.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R8.4. People go by letters: V voted, N did not, I investigated, R is recused. */
class PanelRuleTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "N, ''",
        "V, 表决",
        "N1 N2, 单数",
        "V1 N1 N2, ''",
        "V1 V2 N1, ''",
        "V1 V2 V3, 表决",
        "V1 V2, 单数 表决",
        "N1 N2 I, 调查人员",
        "N1 N2 R, 申诉人",
        "I R V1 V2, 单数 调查人员 申诉人",
        "I, 调查人员",
        "V1 V2 V3 V4 N1, ''",
    })
    void whoMayAnswer(String members, String complaints) {
        var refusals = PanelRule.refusals(panel(members));
        assertThat(refusals).extracting(Refusal::rule).containsOnly(many("R8.4", refusals));
        assertThat(refusals).extracting(Refusal::clause).containsOnly(many("六(四)", refusals));
        var expected = words(complaints);
        assertThat(refusals).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(refusals.get(i).reason().zh()).contains(expected.get(i));
            assertThat(refusals.get(i).reason().en()).isNotBlank();
        }
    }

    /** R6.2: each member once, nobody else, and more than half in favour. */
    @ParameterizedTest(name = "of A B C vote {0}: {1}")
    @CsvSource({
        "A+ B+ C+, ''",
        "A+ B+ C-, ''",
        "A+ B+ C0, ''",
        "A+ B- C-, 过半数",
        "A+ B0 C0, 过半数",
        "A+ B+, 各有一票",
        "A+ B+ C+ D+, 各有一票",
        "A+ B+ B+, 各有一票",
        "A+ B+ C+ C+, 各有一票",
        "A+, 各有一票 过半数",
        "'', 各有一票 过半数",
    })
    void aPanelVotesAsAWhole(String cast, String complaints) {
        var refusals = PanelVote.refusals(List.of(id("A"), id("B"), id("C")), votes(cast));
        var expected = words(complaints);
        assertThat(refusals).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(refusals.get(i).rule()).isEqualTo("R6.2");
            assertThat(refusals.get(i).reason().zh()).contains(expected.get(i));
        }
    }

    @Test
    void oneAloneIsAMajority() {
        assertThat(PanelVote.refusals(List.of(id("A")), votes("A+"))).isEmpty();
        assertThat(PanelVote.refusals(List.of(id("A")), votes("A-"))).hasSize(1);
    }

    @Test
    void exactlyHalfIsNone() {
        assertThat(PanelVote.refusals(List.of(id("A"), id("B")), votes("A+ B-")))
                .hasSize(1);
    }

    private static Panel panel(String members) {
        var ids = words(members).stream().map(PanelRuleTest::id).toList();
        return new Panel(
                ids,
                Stream.of("V", "V1", "V2", "V3", "V4").map(PanelRuleTest::id).collect(Collectors.toSet()),
                Set.of(id("I")),
                Set.of(id("R")));
    }

    private static List<MemberVote> votes(String cast) {
        return words(cast).stream()
                .map(each -> new MemberVote(
                        id(each.substring(0, 1)),
                        switch (each.charAt(1)) {
                            case '+' -> Vote.FOR;
                            case '-' -> Vote.AGAINST;
                            default -> Vote.ABSTAIN;
                        }))
                .toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : new ArrayList<>(List.of(text.split(" ")));
    }

    private static String[] many(String value, List<Refusal> refusals) {
        return refusals.isEmpty() ? new String[0] : new String[] {value};
    }
}
