package cn.zhiyong.sanction.promotion.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.promotion.rules.Candidate.Commended;
import cn.zhiyong.sanction.promotion.rules.Candidate.Consent;
import cn.zhiyong.sanction.promotion.rules.Obstacle.Deferral;
import cn.zhiyong.sanction.promotion.rules.Obstacle.StandingMeasure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PromotionAnswerTest {
    private static final LocalDate DECIDED = LocalDate.of(2025, 3, 5);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 5);
    private static final LocalDate LATER_LAST_DAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);
    private static final Deferral DEFERRAL = deferral("治庸决〔2025〕1号", LAST_DAY);
    private static final Deferral LONGER = deferral("治庸决〔2025〕2号", LATER_LAST_DAY);
    private static final StandingMeasure REMOVAL =
            new StandingMeasure(UUID.randomUUID(), "治庸决〔2025〕3号", Measure.REMOVAL, DECIDED);
    private static final List<LocalDate> NO_CONSENT = List.of();

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments("nothing on record", List.of(), NO_CONSENT, 0, DAY_AFTER, Answer.CLEAR, null),
                arguments("commended", List.of(), NO_CONSENT, 1, DAY_AFTER, Answer.PREFER, null),
                arguments("first day", of(DEFERRAL), NO_CONSENT, 0, DECIDED, Answer.DEFERRED, LAST_DAY),
                arguments("day before", of(DEFERRAL), NO_CONSENT, 0, LAST_DAY.minusDays(1), Answer.DEFERRED, LAST_DAY),
                arguments("last day", of(DEFERRAL), NO_CONSENT, 0, LAST_DAY, Answer.DEFERRED, LAST_DAY),
                arguments("day after", of(DEFERRAL), NO_CONSENT, 0, DAY_AFTER, Answer.NEEDS_CONSENT, null),
                arguments(
                        "years after", of(DEFERRAL), NO_CONSENT, 0, DAY_AFTER.plusYears(9), Answer.NEEDS_CONSENT, null),
                arguments("consent day after", of(DEFERRAL), List.of(DAY_AFTER), 0, DAY_AFTER, Answer.CLEAR, null),
                arguments(
                        "consent last day", of(DEFERRAL), List.of(LAST_DAY), 0, DAY_AFTER, Answer.NEEDS_CONSENT, null),
                arguments(
                        "consent while running",
                        of(DEFERRAL),
                        List.of(DECIDED),
                        0,
                        LAST_DAY,
                        Answer.DEFERRED,
                        LAST_DAY),
                arguments("commended, deferred", of(DEFERRAL), NO_CONSENT, 1, LAST_DAY, Answer.DEFERRED, LAST_DAY),
                arguments("commended, day after", of(DEFERRAL), NO_CONSENT, 1, DAY_AFTER, Answer.NEEDS_CONSENT, null),
                arguments("commended, consent", of(DEFERRAL), List.of(DAY_AFTER), 1, DAY_AFTER, Answer.PREFER, null),
                arguments(
                        "latest counts",
                        of(LONGER, DEFERRAL),
                        NO_CONSENT,
                        0,
                        LAST_DAY,
                        Answer.DEFERRED,
                        LATER_LAST_DAY),
                arguments(
                        "one over, one running",
                        of(DEFERRAL, LONGER),
                        List.of(DAY_AFTER),
                        0,
                        LATER_LAST_DAY,
                        Answer.DEFERRED,
                        LATER_LAST_DAY),
                arguments(
                        "consent to the first",
                        of(DEFERRAL, LONGER),
                        List.of(DAY_AFTER),
                        0,
                        LATER_LAST_DAY.plusDays(1),
                        Answer.NEEDS_CONSENT,
                        null),
                arguments(
                        "consent to both",
                        of(DEFERRAL, LONGER),
                        List.of(LATER_LAST_DAY.plusDays(1)),
                        0,
                        LATER_LAST_DAY.plusDays(1),
                        Answer.CLEAR,
                        null),
                arguments("removed", of(REMOVAL), NO_CONSENT, 0, DECIDED, Answer.NEEDS_CONSENT, null),
                arguments(
                        "removed, consent that day",
                        of(REMOVAL),
                        List.of(DECIDED),
                        0,
                        DAY_AFTER,
                        Answer.NEEDS_CONSENT,
                        null),
                arguments(
                        "removed, consent before",
                        of(REMOVAL),
                        List.of(DECIDED.minusDays(1)),
                        0,
                        DAY_AFTER,
                        Answer.NEEDS_CONSENT,
                        null),
                arguments(
                        "removed, consent day after",
                        of(REMOVAL),
                        List.of(DECIDED.plusDays(1)),
                        0,
                        DAY_AFTER,
                        Answer.CLEAR,
                        null),
                arguments(
                        "removed and deferred",
                        of(REMOVAL, DEFERRAL),
                        NO_CONSENT,
                        0,
                        LAST_DAY,
                        Answer.DEFERRED,
                        LAST_DAY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void whatTheLeadingGroupAnswers_R11(
            String name,
            List<Obstacle> obstacles,
            List<LocalDate> consents,
            int commendations,
            LocalDate today,
            Answer answer,
            LocalDate until) {
        var given =
                PromotionAnswer.of(new Candidate(obstacles, to(obstacles, consents), commended(commendations)), today);

        assertThat(given.answer()).isEqualTo(answer);
        assertThat(given.until().orElse(null)).isEqualTo(until);
        assertThat(given.reasons()).hasSize(obstacles.size() + commendations);
    }

    @Test
    void everyReasonIsNamedWithRuleClauseAndDecision_R11() {
        var candidate = new Candidate(of(DEFERRAL, LONGER, REMOVAL), List.of(), commended(1));

        var reasons = PromotionAnswer.of(candidate, DAY_AFTER).reasons();

        assertThat(reasons).extracting(Reason::rule).containsExactly("R7.3", "R7.3", "R11", "R9.8");
        assertThat(reasons).extracting(Reason::clause).containsExactly("四(三)", "四(三)", "五(四)", "五(五)");
        assertThat(reasons)
                .extracting(Reason::decisionNumber)
                .containsExactly("治庸决〔2025〕1号", "治庸决〔2025〕2号", "治庸决〔2025〕3号", null);
        assertThat(reasons.get(0).text().zh()).contains("2026年3月5日", "期满");
        assertThat(reasons.get(1).text().en())
                .isEqualTo("No promotion from 2025-03-05 to 2026-09-01, that day included.");
        assertThat(reasons.get(2).text().zh()).contains("免去职务");
        assertThat(reasons.get(3).text().zh()).isEqualTo("2025年12月1日受到市人民政府表彰：先进工作者。");
    }

    @Test
    void whatAConsentOvercameSaysSo_R7_3() {
        var obstacles = of(DEFERRAL, REMOVAL);
        var candidate = new Candidate(obstacles, to(obstacles, List.of(DAY_AFTER)), List.of());

        var given = PromotionAnswer.of(candidate, DAY_AFTER);

        assertThat(given.answer()).isEqualTo(Answer.CLEAR);
        assertThat(given.reasons())
                .extracting(reason -> reason.text().zh())
                .containsExactly(
                        "暂缓提拔已于2026年3月5日期满，领导小组已于2026年3月6日同意。", "2025年3月5日决定的“免去职务”（四(五)）仍然有效，领导小组已于2026年3月6日同意。");
    }

    static Stream<Arguments> consents() {
        return Stream.of(
                arguments("last day of the deferral", of(DEFERRAL), NO_CONSENT, LAST_DAY, 0),
                arguments("day after", of(DEFERRAL), NO_CONSENT, DAY_AFTER, 1),
                arguments("given already", of(DEFERRAL), List.of(DAY_AFTER), DAY_AFTER.plusDays(1), 0),
                arguments("one over, one running", of(DEFERRAL, LONGER), NO_CONSENT, DAY_AFTER, 1),
                arguments("both over", of(DEFERRAL, LONGER), NO_CONSENT, LATER_LAST_DAY.plusDays(1), 2),
                arguments("day of the removal", of(REMOVAL), NO_CONSENT, DECIDED, 0),
                arguments("day after the removal", of(REMOVAL), NO_CONSENT, DECIDED.plusDays(1), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("consents")
    void whatThereIsToConsentTo_R7_3(
            String name, List<Obstacle> obstacles, List<LocalDate> consents, LocalDate day, int concerned) {
        assertThat(new Candidate(obstacles, to(obstacles, consents), List.of()).toConsentToOn(day))
                .hasSize(concerned);
    }

    @Test
    void aConsentSaysNothingOfADecisionThatItDoesNotName_R7_3() {
        var later = new StandingMeasure(UUID.randomUUID(), "治庸决〔2025〕4号", Measure.REASSIGNMENT, DECIDED);
        var candidate = new Candidate(of(REMOVAL, later), to(of(REMOVAL), List.of(DAY_AFTER)), List.of());

        assertThat(PromotionAnswer.of(candidate, DAY_AFTER).answer()).isEqualTo(Answer.NEEDS_CONSENT);
        assertThat(candidate.toConsentToOn(DAY_AFTER)).containsExactly(later);
    }

    /** On each of the days to everything. */
    private static List<Consent> to(List<Obstacle> obstacles, List<LocalDate> days) {
        return obstacles.stream()
                .flatMap(each -> days.stream().map(day -> new Consent(each.decisionId(), day)))
                .toList();
    }

    private static Deferral deferral(String number, LocalDate until) {
        return new Deferral(UUID.randomUUID(), number, DECIDED, until);
    }

    private static List<Obstacle> of(Obstacle... obstacles) {
        return Arrays.asList(obstacles);
    }

    private static List<Commended> commended(int times) {
        return Stream.generate(() -> new Commended("先进工作者", "市人民政府", LocalDate.of(2025, 12, 1)))
                .limit(times)
                .toList();
    }
}
