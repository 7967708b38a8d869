package cn.zhiyong.sanction.appeal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rulebook.Share;
import cn.zhiyong.sanction.rulebook.Rulebook;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {
    private static final Rulebook RULEBOOK = new Rulebook(
            "test",
            LocalDate.of(2022, 3, 4),
            new Share(1, 2),
            30,
            new Rulebook.Admonition(6, 30, 30),
            new Rulebook.Criticism(50, 50),
            new Rulebook.PromotionDeferral(12),
            new Rulebook.Reassignment(80, 80),
            new Rulebook.ResignationOrDismissal(50),
            new Rulebook.AppealRoutes(
                    new Rulebook.Periods(31, 41), new Rulebook.Periods(32, 42), new Rulebook.Periods(15, 43)));

    /** R8.5. */
    @ParameterizedTest(name = "{0} after a review {1}: {2}, {3} days to file, {4} to answer")
    @CsvSource({
        "REVIEW, false, REVIEW, 31, 41",
        "REVIEW, true, REVIEW, 31, 41",
        "APPEAL, false, APPEAL, 32, 42",
        "APPEAL, true, APPEAL_AFTER_REVIEW, 15, 43",
    })
    void eachRouteHasItsPeriods(AppealKind kind, boolean afterReview, Route route, int filingDays, int answerDays) {
        assertThat(Route.of(kind, afterReview)).isEqualTo(route);
        assertThat(route.periods(RULEBOOK)).isEqualTo(new Rulebook.Periods(filingDays, answerDays));
    }
}
