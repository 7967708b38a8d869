package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.decision.rules.Consequence.UnitClassCeiling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What R7.9 and R7.12 to R7.15 make of the table. People by number: 1 is the person; the rest as each table says. */
class EffectsTest {
    /** R7.9, R7.13: together, and then the heaviest of each kind counts once for each who is touched. */
    @ParameterizedTest(name = "{0}: person {1}, leaders {2}, team {3}, unit {4}")
    @CsvSource({
        "ADMONITION,                           31% 1, 29%,   -,    -",
        "ADMONITION CRITICISM,                 51% 1, 49% 1, -,    c2",
        "ADMONITION REASSIGNMENT,              81% 1, 79% 1, -,    c2",
        "CRITICISM REASSIGNMENT,               81% 1, 79% 1, -,    c2",
        "ADMONITION REMOVAL,                   100% 1, 100% 1, -,  c3",
        "CRITICISM REMOVAL,                    100% 1, 100% 1, -,  c3",
        "REASSIGNMENT REMOVAL,                 100% 1, 100% 1, -,  c3",
        "REASSIGNMENT DEMOTION,                100% 3, 100% 2, -,  c3",
        "CRITICISM RESIGNATION_OR_DISMISSAL,   51% 1, 100% 1, 100%, c3 45%",
        "REMOVAL DEMOTION,                     100% 3, 100% 2, -,  c3",
        "LEGAL_REFERRAL CRITICISM,             51% 1, 49% 1, -,    c2",
        "PROMOTION_DEFERRAL LEGAL_REFERRAL,    -,     -,     -,    -",
    })
    void theHeaviestOfEachKindCountsOnce(String measures, String person, String leaders, String team, String unit) {
        var cascade = Bureau.decided(
                Arrays.stream(measures.split(" ")).map(Measure::valueOf).toArray(Measure[]::new));
        assertThat(cascade.effects())
                .doesNotHaveDuplicates()
                .extracting(effect -> List.of(effect.bearer(), effect.kind()))
                .doesNotHaveDuplicates();
        assertThat(figures(cascade, new Bearer.Person(Bureau.PERSON))).isEqualTo(person);
        assertThat(figures(cascade, new Bearer.Person(Bureau.PRINCIPAL))).isEqualTo(leaders);
        assertThat(figures(cascade, new Bearer.Person(Bureau.IN_CHARGE))).isEqualTo(leaders);
        assertThat(figures(cascade, new Bearer.Person(Bureau.MEMBER))).isEqualTo(team);
        assertThat(figures(cascade, new Bearer.Unit(Bureau.UNIT))).isEqualTo(unit);
    }

    /** Bonus with %, grade as how many steps are taken off (1: not excellent), class with c; in that order. */
    private static String figures(Cascade cascade, Bearer bearer) {
        var figures = cascade.effects().stream()
                .filter(effect -> effect.bearer().equals(bearer))
                .map(Effect::consequence)
                .flatMap(consequence -> switch (consequence) {
                    case BonusDeduction bonus -> Stream.of(Map.entry(2, bonus.percent() + "%"));
                    case GradeCeiling grade ->
                        Stream.of(Map.entry(
                                3, Integer.toString(1 + grade.highest().ordinal())));
                    case UnitClassCeiling ceiling -> Stream.of(Map.entry(1, "c" + ceiling.best()));
                    default -> Stream.<Map.Entry<Integer, String>>empty();
                })
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        return figures.isEmpty() ? "-" : figures;
    }

    /** R7.12: what follows from a measure follows once; a leader's removal does not reach the leader's leaders or team. */
    @ParameterizedTest(name = "{0}: on the leaders {1}")
    @CsvSource({
        "REASSIGNMENT,                     ADMONITION PROMOTION_DEFERRAL",
        "REMOVAL,                          CRITICISM PROMOTION_DEFERRAL",
        "DEMOTION,                         REASSIGNMENT",
        "RESIGNATION_OR_DISMISSAL,         REMOVAL",
        "REASSIGNMENT DEMOTION,            ADMONITION PROMOTION_DEFERRAL REASSIGNMENT",
        "REMOVAL RESIGNATION_OR_DISMISSAL, CRITICISM PROMOTION_DEFERRAL REMOVAL",
    })
    void aDerivedMeasureDerivesNothing(String measures, String derived) {
        var cascade = Bureau.decided(
                Arrays.stream(measures.split(" ")).map(Measure::valueOf).toArray(Measure[]::new));
        assertThat(cascade.derived()).containsOnlyKeys(Bureau.PRINCIPAL, Bureau.IN_CHARGE);
        cascade.derived().forEach((leader, standing) -> {
            assertThat(standing.ruling().measures())
                    .containsExactly(Arrays.stream(derived.split(" "))
                            .map(Measure::valueOf)
                            .toArray(Measure[]::new));
            assertThat(standing.effects())
                    .allMatch(effect -> effect.bearer().equals(new Bearer.Person(leader)))
                    .allMatch(effect -> effect.target() == Target.LEADER);
        });
    }

    /** R7.14. A leader's part and a team member's part go to whom it says; the person's own part always to 1. */
    @ParameterizedTest(name = "leaders on record {0}, team {1}: leaders {2}, team {3}, reported {4}")
    @CsvSource({
        "2 3, 2 3 4 5, 2 3, 4 5,   false",
        "2 3, 4 5,     2 3, 4 5,   false",
        "2 3, ,        2 3, ,      false",
        "2,   2 4,     2,   4,     false",
        "2 2, 4,       2,   4,     false",
        "1 3, 1 3 4,   3,   4,     false",
        "2 1, 1 2 4,   2,   4,     false",
        "1 1, 1 4,     ,    4,     false",
        "1,   1,       ,    ,      false",
        "1,   1 4 4,   ,    4,     false",
        ",    1 4 5,   ,    4 5,   true",
        ",    ,        ,    ,      true",
    })
    void nobodyBearsTwoParts(String leaders, String team, String leadersPart, String teamsPart, boolean reported) {
        var concerned = new Concerned(Bureau.PERSON, Bureau.UNIT, people(leaders), people(team));
        var dismissed = Cascade.decide(
                Bureau.ruling(Measure.RESIGNATION_OR_DISMISSAL), new Cascade.Basis(concerned, Bureau.DAY, Bureau.CITY));
        assertThat(bearers(dismissed, Target.PERSON)).containsExactly(Bureau.PERSON);
        assertThat(bearers(dismissed, Target.LEADER)).containsExactlyInAnyOrderElementsOf(people(leadersPart));
        assertThat(dismissed.derived().keySet()).containsExactlyElementsOf(people(leadersPart));
        assertThat(bearers(dismissed, Target.LEADERSHIP_TEAM_MEMBER))
                .containsExactlyInAnyOrderElementsOf(people(teamsPart));
        assertThat(dismissed.unitsWithoutLeader()).isEqualTo(reported ? Set.of(Bureau.UNIT) : Set.of());

        var admonished = Cascade.decide(
                Bureau.ruling(Measure.ADMONITION), new Cascade.Basis(concerned, Bureau.DAY, Bureau.CITY));
        assertThat(bearers(admonished, Target.LEADER)).containsExactlyInAnyOrderElementsOf(people(leadersPart));
        assertThat(bearers(admonished, Target.LEADERSHIP_TEAM_MEMBER)).isEmpty();
        assertThat(admonished.derived()).isEmpty();
        assertThat(admonished.unitsWithoutLeader()).isEqualTo(reported ? Set.of(Bureau.UNIT) : Set.of());
    }

    /** R7.14. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ADMONITION, true",
        "CRITICISM, true",
        "PROMOTION_DEFERRAL, false",
        "REASSIGNMENT, true",
        "REMOVAL, true",
        "DEMOTION, true",
        "RESIGNATION_OR_DISMISSAL, true",
        "LEGAL_REFERRAL, false",
    })
    void aUnitWithoutLeaderIsReportedWhereLeadersWouldBearAPart(Measure measure, boolean reported) {
        var nobody = new Concerned(Bureau.PERSON, Bureau.UNIT, List.of(), List.of());
        assertThat(Effects.of(Bureau.ruling(measure), nobody, Bureau.DAY, Bureau.CITY)
                        .unitsWithoutLeader())
                .isEqualTo(reported ? Set.of(Bureau.UNIT) : Set.of());
    }

    /** R7.15 and R12: five months to rectify, thirteen without promotion, neither stretched; the year of the decision. */
    @ParameterizedTest(name = "decided on {0}: rectified by {1}, deferred until {2}, in the year {3}")
    @CsvSource({
        "2025-03-05, 2025-08-05, 2026-04-05, 2025",
        "2025-08-31, 2026-01-31, 2026-09-30, 2025",
        "2025-09-30, 2026-02-28, 2026-10-30, 2025",
        "2023-09-29, 2024-02-29, 2024-10-29, 2023",
        "2023-09-30, 2024-02-29, 2024-10-30, 2023",
        "2024-01-31, 2024-06-30, 2025-02-28, 2024",
        "2023-01-31, 2023-06-30, 2024-02-29, 2023",
        "2024-02-29, 2024-07-29, 2025-03-29, 2024",
        "2025-12-31, 2026-05-31, 2027-01-31, 2025",
        "2026-01-01, 2026-06-01, 2027-02-01, 2026",
    })
    void termsEndByTheCalendarAndTheYearIsTheDecisions(
            LocalDate decidedOn, LocalDate rectified, LocalDate deferred, int year) {
        var effects = Effects.of(
                Bureau.ruling(Measure.ADMONITION, Measure.RESIGNATION_OR_DISMISSAL),
                Bureau.CONCERNED,
                decidedOn,
                Bureau.CITY);
        var derived = effects.derived().values().stream().flatMap(each -> each.effects().stream());
        assertThat(Stream.concat(effects.own().stream(), derived).map(Effect::consequence))
                .contains(
                        new Rectification(decidedOn, rectified),
                        new PromotionDeferral(decidedOn, deferred),
                        new GradeCeiling(year, Grade.COMPETENT),
                        new UnitClassCeiling(year, 3),
                        new BonusDeduction(year, 31),
                        new BonusDeduction(year, 45),
                        new BonusDeduction(year, 100));
    }

    @ParameterizedTest(name = "bonus deductions of {0} percent: {1} counts")
    @CsvSource({"30 50, 50", "50 30, 50", "30 30, 30", "80, 80", "30 100 80, 100"})
    void ofTwoOnOneTheHeavierCounts(String percents, int counting) {
        var deductions = Arrays.stream(percents.split(" "))
                .map(Integer::parseInt)
                .flatMap(percent -> Stream.of(deduction(Bureau.PRINCIPAL, percent), deduction(Bureau.IN_CHARGE, 10)));
        assertThat(Effects.heaviestOfEachKind(deductions))
                .containsExactly(deduction(Bureau.PRINCIPAL, counting), deduction(Bureau.IN_CHARGE, 10));
    }

    /** So that a decision names the measure that comes first in the plan as the source. */
    @Test
    void ofTwoAlikeTheFirstCounts() {
        var first =
                new Effect(Measure.CRITICISM, Target.UNIT, new Bearer.Unit(Bureau.UNIT), new UnitClassCeiling(2025, 2));
        var second = new Effect(
                Measure.REASSIGNMENT, Target.UNIT, new Bearer.Unit(Bureau.UNIT), new UnitClassCeiling(2025, 2));
        assertThat(Effects.heaviestOfEachKind(Stream.of(first, second))).containsExactly(first);
    }

    @Test
    void thePersonsEffectsComeFirstThenTheLeadersTheTeamsAndTheUnits() {
        assertThat(Bureau.decided(Measure.CRITICISM).effects())
                .extracting(Effect::target)
                .isSorted()
                .contains(Target.PERSON, Target.LEADER, Target.UNIT);
        assertThat(Bureau.decided(Measure.RESIGNATION_OR_DISMISSAL).cause().effects())
                .extracting(Effect::target)
                .isSorted()
                .contains(Target.PERSON, Target.LEADERSHIP_TEAM_MEMBER, Target.UNIT);
    }

    private static Effect deduction(UUID leader, int percent) {
        return new Effect(
                Measure.ADMONITION, Target.LEADER, new Bearer.Person(leader), new BonusDeduction(2025, percent));
    }

    private static Set<UUID> bearers(Cascade cascade, Target target) {
        return cascade.effects().stream()
                .filter(effect -> effect.target() == target)
                .map(effect -> ((Bearer.Person) effect.bearer()).cadreId())
                .collect(Collectors.toSet());
    }

    private static List<UUID> people(String numbers) {
        return numbers == null
                ? List.of()
                : Arrays.stream(numbers.split(" "))
                        .map(number -> Bureau.person(Integer.parseInt(number)))
                        .toList();
    }
}
