package cn.zhiyong.investigation.inquiry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.investigation.casefile.rules.Severity;
import cn.zhiyong.investigation.inquiry.rules.CaseFacts.ViolationFacts;
import cn.zhiyong.platform.rule.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionRuleTest {
    private static final List<ViolationFacts> PROVEN = List.of(new ViolationFacts("MISCONDUCT-5", 1));
    private static final Optional<Severity> MINOR = Optional.of(Severity.MINOR);

    @ParameterizedTest(name = "R5.1: {0} investigators, met: {1}")
    @CsvSource({"0, false", "1, false", "2, true", "3, true"})
    void twoInvestigators(int investigators, boolean met) {
        assertOnly("R5.1", met, new CaseFacts(investigators, 1, 1, 1, PROVEN, MINOR));
    }

    @ParameterizedTest(name = "R5.2: {0} visits, met: {1}")
    @CsvSource({"0, false", "1, true", "2, true"})
    void aSiteVisit(int visits, boolean met) {
        assertOnly("R5.2", met, new CaseFacts(2, visits, 1, 1, PROVEN, MINOR));
    }

    @ParameterizedTest(name = "R5.3: {0} opinions, met: {1}")
    @CsvSource({"0, false", "1, true", "2, true"})
    void anOpinion(int opinions, boolean met) {
        assertOnly("R5.3", met, new CaseFacts(2, 1, opinions, 1, PROVEN, MINOR));
    }

    @ParameterizedTest(name = "R5.4: {0} statements, met: {1}")
    @CsvSource({"0, false", "1, true", "2, true"})
    void aStatement(int statements, boolean met) {
        assertOnly("R5.4", met, new CaseFacts(2, 1, 1, statements, PROVEN, MINOR));
    }

    @ParameterizedTest(name = "R5.5: violations citing {0} and {1} items, met: {2}")
    @CsvSource({"0, 0, false", "1, 0, false", "0, 1, false", "1, 1, true", "3, 2, true"})
    void evidenceForEveryViolation(int first, int second, boolean met) {
        var violations = List.of(new ViolationFacts("INACTION-1", first), new ViolationFacts("INACTION-9", second));
        assertOnly("R5.5", met, new CaseFacts(2, 1, 1, 1, violations, MINOR));
    }

    @Test
    void aFindingWithoutViolationsFindsNothing() {
        assertOnly("R5.5", false, new CaseFacts(2, 1, 1, 1, List.of(), MINOR));
    }

    @ParameterizedTest(name = "R5.6: {0}")
    @EnumSource(Severity.class)
    void everySeverityWillDo(Severity severity) {
        assertOnly("R5.6", true, new CaseFacts(2, 1, 1, 1, PROVEN, Optional.of(severity)));
    }

    @Test
    void aSeverityIsNeeded() {
        assertOnly("R5.6", false, new CaseFacts(2, 1, 1, 1, PROVEN, Optional.empty()));
    }

    @Test
    void allThatIsMissingComesInOrder() {
        var nothing = new CaseFacts(0, 0, 0, 0, List.of(), Optional.empty());
        assertThat(SubmissionRule.refusals(nothing))
                .extracting(Refusal::rule)
                .containsExactly("R5.1", "R5.2", "R5.3", "R5.4", "R5.5", "R5.6");
        assertThat(SubmissionRule.refusals(nothing)).extracting(Refusal::clause).containsOnly("六(二)");
    }

    private static void assertOnly(String rule, boolean met, CaseFacts facts) {
        assertThat(SubmissionRule.refusals(facts)).extracting(Refusal::rule).isEqualTo(met ? List.of() : List.of(rule));
    }
}
