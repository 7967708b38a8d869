package cn.zhiyong.appraisal.target.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2.1: what was not reached, and what excuses it. */
class TargetRuleTest {
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "ECONOMIC, 100, 99, false, true",
        "ECONOMIC, 100, 100, false, false",
        "ECONOMIC, 100, 101, false, false",
        "SOCIAL, 1, 0, false, true",
        "INVESTMENT_PROMOTION, 100, 99, false, true",
        "INVESTMENT_PROMOTION, 100, 99, true, false",
        "ASSIGNED_PROJECT, 3, 2, false, true",
        "ASSIGNED_PROJECT, 3, 2, true, false",
        "ASSIGNED_PROJECT, 3, 3, false, false",
    })
    void whatIsMissedSpeaksAgainstTheUnit(
            TargetKind kind, long planned, long achieved, boolean reason, boolean speaks) {
        var result = new TargetResult(kind, planned, achieved, reason ? Optional.of("受灾停工") : Optional.empty());
        assertThat(TargetRule.refusals(result, 2025, AFTERWARDS)).isEmpty();
        assertThat(TargetRule.ground("某目标", "个", result).isPresent()).isEqualTo(speaks);
    }

    @Property
    void aTargetIsMissedIfAndOnlyIfLessWasAchieved(
            @ForAll TargetKind kind,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long planned,
            @ForAll @LongRange(max = 1_000_000_000_000_000L) long achieved) {
        var result = new TargetResult(kind, planned, achieved, Optional.empty());
        assertThat(TargetRule.ground("某目标", "元", result).isPresent()).isEqualTo(achieved < planned);
    }

    @ParameterizedTest
    @CsvSource({
        "ECONOMIC, 99, true, 1",
        "SOCIAL, 99, true, 1",
        "ASSIGNED_PROJECT, 100, true, 1",
        "ASSIGNED_PROJECT, 99, true, 0",
    })
    void onlyUnfinishedTasksCanHaveAGoodReason(TargetKind kind, long achieved, boolean reason, int refusals) {
        var result = new TargetResult(kind, 100, achieved, Optional.of("受灾停工").filter(each -> reason));
        assertThat(TargetRule.refusals(result, 2025, AFTERWARDS))
                .hasSize(refusals)
                .allSatisfy(refusal -> assertThat(refusal.rule()).isEqualTo("R2.1"));
    }

    @Test
    void whatFallsShortIsRecordedOnceTheYearIsOver() {
        var shortOf = new TargetResult(TargetKind.SOCIAL, 100, 99, Optional.empty());
        var reached = new TargetResult(TargetKind.SOCIAL, 100, 100, Optional.empty());
        var lastDay = LocalDate.of(2025, 12, 31);
        assertThat(TargetRule.refusals(shortOf, 2025, lastDay)).hasSize(1);
        assertThat(TargetRule.refusals(reached, 2025, lastDay)).isEmpty();
        assertThat(TargetRule.refusals(shortOf, 2025, AFTERWARDS)).isEmpty();
    }

    @Test
    void theArithmeticCanBeDoneAgain() {
        var result = new TargetResult(TargetKind.INVESTMENT_PROMOTION, 50_000, 42_000, Optional.empty());
        var ground = TargetRule.ground("引进市外资金 100%", "万元", result).orElseThrow();
        assertThat(ground.clause()).isEqualTo("三(一)5");
        assertThat(ground.arithmetic().zh())
                .isEqualTo("招商引资“引进市外资金 100%”：计划 50000 万元，完成 42000 万元，42000 ＜ 50000，差 8000，无正当理由。");
        assertThat(ground.arithmetic().en())
                .isEqualTo("Investment promotion \"引进市外资金 100%\": planned 50000 万元, achieved 42000 万元;"
                        + " 42000 < 50000, short by 8000, without good reason.");
    }
}
