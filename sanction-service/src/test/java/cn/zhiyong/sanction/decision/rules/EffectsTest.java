package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.decision.rules.Consequence.SelfCriticism;
import cn.zhiyong.sanction.rulebook.Rulebook;
import cn.zhiyong.sanction.rulebook.Share;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** R7's table and what R7.13 to R7.15 make of it. Figures differ from each other, so that none stands in for another. */
class EffectsTest {
    private static final Rulebook RULEBOOK = new Rulebook(
            "test",
            LocalDate.of(2022, 3, 4),
            new Share(1, 2),
            30,
            new Rulebook.Admonition(5, 31, 29),
            new Rulebook.Criticism(51, 49),
            new Rulebook.PromotionDeferral(13),
            new Rulebook.Reassignment(81, 79),
            new Rulebook.ResignationOrDismissal(45),
            new Rulebook.AppealRoutes(
                    new Rulebook.Periods(31, 41), new Rulebook.Periods(32, 42), new Rulebook.Periods(15, 43)));
    private static final LocalDate DECIDED_ON = LocalDate.of(2025, 3, 5);
    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID PRINCIPAL = new UUID(0, 2);
    private static final UUID IN_CHARGE = new UUID(0, 3);

    @Test
    void anAdmonitionTouchesThePersonAndBothLeaders() {
        var effects = effectsOf(Set.of(Measure.ADMONITION), PRINCIPAL, IN_CHARGE);
        assertThat(effects.all())
                .containsExactly(
                        onPerson(Measure.ADMONITION, new Rectification(DECIDED_ON, LocalDate.of(2025, 8, 5))),
                        onPerson(Measure.ADMONITION, new SelfCriticism()),
                        onPerson(Measure.ADMONITION, new GradeCeiling(2025, Grade.COMPETENT)),
                        onPerson(Measure.ADMONITION, new BonusDeduction(2025, 31)),
                        onLeader(PRINCIPAL, new BonusDeduction(2025, 29)),
                        onLeader(IN_CHARGE, new BonusDeduction(2025, 29)));
        assertThat(effects.unitsWithoutLeader()).isEmpty();
    }

    @Test
    void aPromotionDeferralTouchesThePersonOnly() {
        var effects = effectsOf(Set.of(Measure.PROMOTION_DEFERRAL), PRINCIPAL, IN_CHARGE);
        assertThat(effects.all())
                .containsExactly(onPerson(
                        Measure.PROMOTION_DEFERRAL, new PromotionDeferral(DECIDED_ON, LocalDate.of(2026, 4, 5))));
    }

    @Test
    void anAdmonitionIsFollowedByAPromotionDeferral() {
        var measures = Measure.withFollowing(List.of(Measure.ADMONITION));
        assertThat(measures).containsExactly(Measure.ADMONITION, Measure.PROMOTION_DEFERRAL);
        assertThat(effectsOf(measures, PRINCIPAL, IN_CHARGE).all())
                .extracting(effect -> effect.measure().rule(), effect -> effect.consequence()
                        .kind())
                .contains(tuple("R7.3", EffectKind.PROMOTION_DEFERRAL))
                .hasSize(7);
        assertThat(Measure.withFollowing(List.of(Measure.PROMOTION_DEFERRAL)))
                .containsExactly(Measure.PROMOTION_DEFERRAL);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"ADMONITION, R7.1, 四(一)", "PROMOTION_DEFERRAL, R7.3, 四(三)"})
    void everyMeasureHasItsRuleAndClause(Measure measure, String rule, String clause) {
        assertThat(measure.rule()).isEqualTo(rule);
        assertThat(measure.clause()).isEqualTo(clause);
    }

    /** R7.14. Leaders by number: 1 is the person, 2 the principal leader, 3 the leader in charge. */
    @ParameterizedTest(name = "leaders on record {0}: effects on {1}, reported {2}")
    @MethodSource
    void leadersEffectsFallOnTheOther(List<Integer> onRecord, List<Integer> touched, boolean reported) {
        var effects = effectsOf(
                Measure.withFollowing(List.of(Measure.ADMONITION)),
                onRecord.stream().map(number -> new UUID(0, number)).toArray(UUID[]::new));
        assertThat(effects.all().stream()
                        .filter(effect -> effect.target() == Target.LEADER)
                        .map(Effect::cadreId))
                .containsExactlyElementsOf(
                        touched.stream().map(number -> new UUID(0, number)).toList());
        assertThat(effects.all().stream().filter(effect -> effect.target() == Target.PERSON))
                .hasSize(5)
                .allMatch(effect -> effect.cadreId().equals(PERSON));
        assertThat(effects.unitsWithoutLeader()).isEqualTo(reported ? Set.of("BUREAU-A") : Set.of());
    }

    static Stream<Arguments> leadersEffectsFallOnTheOther() {
        return Stream.of(
                Arguments.of(List.of(2, 3), List.of(2, 3), false),
                Arguments.of(List.of(2), List.of(2), false),
                Arguments.of(List.of(2, 2), List.of(2), false),
                Arguments.of(List.of(1, 3), List.of(3), false),
                Arguments.of(List.of(2, 1), List.of(2), false),
                Arguments.of(List.of(1, 1), List.of(), false),
                Arguments.of(List.of(1), List.of(), false),
                Arguments.of(List.of(), List.of(), true));
    }

    @Test
    void aUnitWithoutLeaderIsReportedOnlyWhereLeadersWouldBearAPart() {
        assertThat(effectsOf(Set.of(Measure.PROMOTION_DEFERRAL)).unitsWithoutLeader())
                .isEmpty();
    }

    @ParameterizedTest(name = "decided on {0}: rectified by {1}, deferred until {2}, in the year {3}")
    @CsvSource({
        "2025-08-31, 2026-01-31, 2026-09-30, 2025",
        "2025-09-30, 2026-02-28, 2026-10-30, 2025",
        "2023-09-29, 2024-02-29, 2024-10-29, 2023",
        "2025-12-31, 2026-05-31, 2027-01-31, 2025",
        "2026-01-01, 2026-06-01, 2027-02-01, 2026",
    })
    void termsEndByTheCalendarAndTheYearIsTheDecisions(
            LocalDate decidedOn, LocalDate rectified, LocalDate deferred, int year) {
        var all = Effects.of(
                        Measure.withFollowing(List.of(Measure.ADMONITION)),
                        new Concerned(PERSON, "BUREAU-A", List.of(PRINCIPAL)),
                        decidedOn,
                        RULEBOOK)
                .all();
        assertThat(all)
                .extracting(Effect::consequence)
                .contains(
                        new Rectification(decidedOn, rectified),
                        new PromotionDeferral(decidedOn, deferred),
                        new GradeCeiling(year, Grade.COMPETENT),
                        new BonusDeduction(year, 31),
                        new BonusDeduction(year, 29));
    }

    @ParameterizedTest(name = "bonus deductions of {0} percent: {1} counts")
    @CsvSource({"30 50, 50", "50 30, 50", "30 30, 30", "80, 80", "30 100 80, 100"})
    void theHeaviestOfAKindCountsOncePerTarget(String percents, int counting) {
        var deductions = Arrays.stream(percents.split(" "))
                .map(Integer::parseInt)
                .flatMap(percent -> IntStream.of(1, 2)
                        .mapToObj(target -> new Effect(
                                Measure.ADMONITION,
                                Target.LEADER,
                                new UUID(0, target),
                                new BonusDeduction(2025, target == 1 ? percent : 10))));
        assertThat(Effects.heaviestOfEachKind(deductions))
                .extracting(Effect::cadreId, Effect::consequence)
                .containsExactly(
                        tuple(new UUID(0, 1), new BonusDeduction(2025, counting)),
                        tuple(new UUID(0, 2), new BonusDeduction(2025, 10)));
    }

    @Test
    void theLongerTermIsTheHeavierAndKindsDoNotMix() {
        var sooner = onPerson(Measure.ADMONITION, new Rectification(DECIDED_ON, LocalDate.of(2025, 9, 5)));
        var later = onPerson(Measure.ADMONITION, new Rectification(DECIDED_ON, LocalDate.of(2025, 9, 6)));
        var deferral =
                onPerson(Measure.PROMOTION_DEFERRAL, new PromotionDeferral(DECIDED_ON, LocalDate.of(2025, 9, 5)));
        var longer = onPerson(Measure.PROMOTION_DEFERRAL, new PromotionDeferral(DECIDED_ON, LocalDate.of(2026, 9, 5)));
        assertThat(Effects.heaviestOfEachKind(Stream.of(later, deferral, sooner, longer)))
                .containsExactlyInAnyOrder(later, longer);
    }

    private static Effects effectsOf(Set<Measure> measures, UUID... leaders) {
        return Effects.of(measures, new Concerned(PERSON, "BUREAU-A", List.of(leaders)), DECIDED_ON, RULEBOOK);
    }

    private static Effect onPerson(Measure measure, Consequence consequence) {
        return new Effect(measure, Target.PERSON, PERSON, consequence);
    }

    private static Effect onLeader(UUID leader, Consequence consequence) {
        return new Effect(Measure.ADMONITION, Target.LEADER, leader, consequence);
    }
}
