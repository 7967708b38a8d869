package cn.zhiyong.sanction.referral.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;
import cn.zhiyong.sanction.matter.rules.Severity;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralRuleTest {
    @ParameterizedTest(name = "R7.8, R7.11: {0} with {1} papers: refused by {2}, {3}")
    @CsvSource({
        "DISCIPLINE_SUPERVISION, 0, R7.8,  四(八)",
        "DISCIPLINE_SUPERVISION, 1,      ,",
        "JUDICIAL,               0, R7.8,  四(八)",
        "JUDICIAL,               2,      ,",
        "SUPERIOR_DEPARTMENT,    0, R7.11, 四",
        "SUPERIOR_DEPARTMENT,    1,      ,",
    })
    void nothingIsReferredWithoutAListOfPapers(ReferralKind kind, int papers, String refusedBy, String clause) {
        var refusal = ReferralRule.papersRefusal(kind, Collections.nCopies(papers, "调查报告"));
        assertThat(refusal.map(Refusal::rule).orElse(null)).isEqualTo(refusedBy);
        assertThat(refusal.map(Refusal::clause).orElse(null)).isEqualTo(clause);
    }

    @ParameterizedTest(name = "R7.11: {0}, {1}: refused {2}")
    @CsvSource({
        "SUPERIOR_DEPARTMENT,    GRAVE,   false",
        "SUPERIOR_DEPARTMENT,    SERIOUS, true",
        "SUPERIOR_DEPARTMENT,    MINOR,   true",
        "SUPERIOR_DEPARTMENT,    ,        true",
        "DISCIPLINE_SUPERVISION, GRAVE,   true",
        "JUDICIAL,               GRAVE,   true",
    })
    void changesOfPostsAreProposedToSuperiorDepartmentsInGraveCases(
            ReferralKind kind, Severity severity, boolean refused) {
        var refusal = ReferralRule.proposalRefusal(kind, Optional.ofNullable(severity));
        assertThat(refusal.map(Refusal::rule)).isEqualTo(refused ? Optional.of("R7.11") : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"DISCIPLINE_SUPERVISION, DISCIPLINE_SUPERVISION", "JUDICIAL, JUDICIAL"})
    void theKindIsThatOfTheReceiver(Receiver receiver, ReferralKind kind) {
        assertThat(ReferralKind.to(receiver)).isEqualTo(kind);
    }
}
