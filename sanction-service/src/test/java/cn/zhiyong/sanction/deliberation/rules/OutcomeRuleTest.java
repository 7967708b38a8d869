package cn.zhiyong.sanction.deliberation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6.1 and R7.11: which ways out a matter has. */
class OutcomeRuleTest {
    @ParameterizedTest(name = "{0}, of the case's subject {1}, vertical {2}: {3}")
    @CsvSource({
        "DECISION,     false, false, ",
        "DECISION,     true,  true,  ",
        "POSTPONEMENT, false, false, ",
        "POSTPONEMENT, true,  true,  ",
        "CLOSURE,      false, false, ",
        "CLOSURE,      true,  true,  ",
        "RETURN,       true,  false, ",
        "RETURN,       true,  true,  ",
        "RETURN,       false, false, R6.1 六(三)",
        "RETURN,       false, true,  R6.1 六(三)",
        "NOTIFICATION, false, true,  ",
        "NOTIFICATION, true,  true,  ",
        "NOTIFICATION, false, false, R7.11 四",
        "NOTIFICATION, true,  false, R7.11 四",
    })
    void someWaysOutAreForSomeMatters(Outcome outcome, boolean ofCaseSubject, boolean vertical, String refused) {
        assertThat(OutcomeRule.refusal(outcome, ofCaseSubject, vertical)
                        .map(refusal -> refusal.rule() + " " + refusal.clause()))
                .isEqualTo(Optional.ofNullable(refused));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "RETURN, 此事项不是原案被反映对象的事项，不能退回原案调查；请通过举报受理另行立案。,"
                + " This matter is not about the subject of the case and cannot go back to it; file a report.",
        "NOTIFICATION, 只有省垂直管理部门的事项向其主管部门通报。,"
                + " Only of a provincially managed unit the superior department is notified.",
    })
    void theRefusalSaysWhy(Outcome outcome, String zh, String en) {
        assertThat(OutcomeRule.refusal(outcome, false, false).map(Refusal::reason))
                .hasValueSatisfying(reason -> {
                    assertThat(reason.zh()).isEqualTo(zh);
                    assertThat(reason.en()).isEqualTo(en);
                });
    }
}
