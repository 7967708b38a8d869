package cn.zhiyong.sanction.rectification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.rectification.rules.ReviewRule.Term;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRuleTest {
    /** Decided on 5 March, to be rectified by 5 September. */
    private static final Term TERM = new Term(LocalDate.of(2025, 3, 5), LocalDate.of(2025, 9, 5));

    @ParameterizedTest(name = "R7.1, R7.2: {0} on {1}: refused by {2}")
    @CsvSource({
        "MET,     2025-03-04, R7.1",
        "MET,     2025-03-05,",
        "MET,     2025-03-06,",
        "MET,     2025-09-04,",
        "MET,     2025-09-05,",
        "MET,     2026-09-05,",
        "NOT_MET, 2025-03-04, R7.1",
        "NOT_MET, 2025-03-05, R7.2",
        "NOT_MET, 2025-09-04, R7.2",
        "NOT_MET, 2025-09-05,",
        "NOT_MET, 2025-09-06,",
        "NOT_MET, 2026-09-05,",
    })
    void isMetAtAnyTimeAndNotMetWhenHalfAYearHasPassed(ReviewOutcome outcome, LocalDate on, String refusedBy) {
        var refusal = ReviewRule.refusal(outcome, TERM, on);
        assertThat(refusal.map(Refusal::rule).orElse(null)).isEqualTo(refusedBy);
    }
}
