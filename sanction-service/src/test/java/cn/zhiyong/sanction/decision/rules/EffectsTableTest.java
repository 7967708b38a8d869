package cn.zhiyong.sanction.decision.rules;

import static cn.zhiyong.sanction.decision.rules.Measure.ADMONITION;
import static cn.zhiyong.sanction.decision.rules.Measure.CRITICISM;
import static cn.zhiyong.sanction.decision.rules.Measure.DEMOTION;
import static cn.zhiyong.sanction.decision.rules.Measure.LEGAL_REFERRAL;
import static cn.zhiyong.sanction.decision.rules.Measure.PROMOTION_DEFERRAL;
import static cn.zhiyong.sanction.decision.rules.Measure.REASSIGNMENT;
import static cn.zhiyong.sanction.decision.rules.Measure.REMOVAL;
import static cn.zhiyong.sanction.decision.rules.Measure.RESIGNATION_OR_DISMISSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.Circulation;
import cn.zhiyong.sanction.decision.rules.Consequence.Demotion;
import cn.zhiyong.sanction.decision.rules.Consequence.Departure;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import cn.zhiyong.sanction.decision.rules.Consequence.LegalReferral;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Reassignment;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.decision.rules.Consequence.Removal;
import cn.zhiyong.sanction.decision.rules.Consequence.SelfCriticism;
import cn.zhiyong.sanction.decision.rules.Consequence.UnitClassCeiling;
import cn.zhiyong.sanction.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** R7.1 to R7.8: every column of every measure, under the city's rulebook and under a county's. */
class EffectsTableTest {
    private static final Consequence SELF_CRITICISM = new SelfCriticism();
    private static final Consequence NOT_EXCELLENT = new GradeCeiling(2025, Grade.COMPETENT);
    private static final Consequence CIRCULATED = new Circulation("全市");
    private static final Consequence NOT_CLASS_1 = new UnitClassCeiling(2025, 2);
    private static final Consequence CLASS_3 = new UnitClassCeiling(2025, 3);
    private static final Consequence TO_NEW_POST = new Reassignment(Optional.of("调研员"));
    private static final Consequence TO_ANOTHER_POST = new Reassignment(Optional.empty());
    private static final Consequence ONE_STEP_DOWN =
            new Demotion(Particulars.Step.UPPER_TO_LOWER_LEVEL, Optional.of("调研员"));
    private static final Consequence DISMISSED = new Departure(Particulars.Departure.DISMISSED);
    private static final Consequence TO_THE_PROCURATORATE = new LegalReferral(Particulars.Receiver.JUDICIAL, "市检察院");

    /** One cell of the table: what comes upon everybody in that part, and by which measure. */
    private record Cell(Target target, Measure by, List<Consequence> consequences) {
        Stream<Effect> on(Bearer bearer) {
            return consequences.stream().map(each -> new Effect(by, target, bearer, each));
        }
    }

    @ParameterizedTest(name = "{0} under {1}")
    @MethodSource("table")
    void everyColumnOfTheTable(Measure measure, Rulebook rulebook, List<Cell> cells) {
        var effects = Effects.of(Bureau.ruling(measure), Bureau.CONCERNED, Bureau.DAY, rulebook);
        var derived = cells.stream()
                .filter(cell -> cell.target == Target.LEADER && cell.by != measure)
                .map(Cell::by)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(effects.own())
                .filteredOn(effect -> effect.measure() == measure)
                .containsExactlyInAnyOrderElementsOf(cells.stream()
                        .filter(cell -> cell.target != Target.LEADER || derived.isEmpty())
                        .flatMap(cell -> bearers(cell.target).flatMap(cell::on))
                        .toList());
        assertThat(effects.derived().keySet())
                .isEqualTo(derived.isEmpty() ? Set.of() : Set.of(Bureau.PRINCIPAL, Bureau.IN_CHARGE));
        effects.derived().forEach((leader, each) -> {
            assertThat(each.ruling().measures()).isEqualTo(derived);
            assertThat(each.effects())
                    .containsExactlyInAnyOrderElementsOf(cells.stream()
                            .filter(cell -> cell.target == Target.LEADER)
                            .flatMap(cell -> cell.on(new Bearer.Person(leader)))
                            .toList());
        });
        assertThat(effects.unitsWithoutLeader()).isEmpty();
    }

    private static Stream<Bearer> bearers(Target target) {
        return switch (target) {
            case PERSON -> Stream.of(new Bearer.Person(Bureau.PERSON));
            case LEADER -> Stream.of(new Bearer.Person(Bureau.PRINCIPAL), new Bearer.Person(Bureau.IN_CHARGE));
            case LEADERSHIP_TEAM_MEMBER ->
                Stream.of(new Bearer.Person(Bureau.MEMBER), new Bearer.Person(Bureau.OTHER_MEMBER));
            case UNIT -> Stream.of(new Bearer.Unit(Bureau.UNIT));
        };
    }

    static Stream<Arguments> table() {
        return Stream.of(
                row(
                        ADMONITION,
                        Bureau.CITY,
                        person(ADMONITION, rectified("2025-08-05"), SELF_CRITICISM, NOT_EXCELLENT, bonus(31)),
                        leaders(ADMONITION, bonus(29))),
                row(
                        ADMONITION,
                        Bureau.COUNTY,
                        person(ADMONITION, rectified("2025-05-05"), SELF_CRITICISM, NOT_EXCELLENT, bonus(60)),
                        leaders(ADMONITION, bonus(10))),
                row(
                        CRITICISM,
                        Bureau.CITY,
                        person(CRITICISM, SELF_CRITICISM, NOT_EXCELLENT, bonus(51), CIRCULATED),
                        leaders(CRITICISM, SELF_CRITICISM, NOT_EXCELLENT, bonus(49)),
                        unit(CRITICISM, NOT_CLASS_1)),
                row(
                        CRITICISM,
                        Bureau.COUNTY,
                        person(CRITICISM, SELF_CRITICISM, NOT_EXCELLENT, bonus(65), CIRCULATED),
                        leaders(CRITICISM, SELF_CRITICISM, NOT_EXCELLENT, bonus(20)),
                        unit(CRITICISM, NOT_CLASS_1)),
                row(PROMOTION_DEFERRAL, Bureau.CITY, person(PROMOTION_DEFERRAL, deferred("2026-04-05"))),
                row(PROMOTION_DEFERRAL, Bureau.COUNTY, person(PROMOTION_DEFERRAL, deferred("2027-04-05"))),
                row(
                        REASSIGNMENT,
                        Bureau.CITY,
                        person(REASSIGNMENT, TO_NEW_POST, NOT_EXCELLENT, bonus(81)),
                        leaders(REASSIGNMENT, NOT_EXCELLENT, bonus(79)),
                        leaders(ADMONITION, rectified("2025-08-05"), SELF_CRITICISM),
                        leaders(PROMOTION_DEFERRAL, deferred("2026-04-05")),
                        unit(REASSIGNMENT, NOT_CLASS_1)),
                row(
                        REASSIGNMENT,
                        Bureau.COUNTY,
                        person(REASSIGNMENT, TO_NEW_POST, NOT_EXCELLENT, bonus(90)),
                        leaders(REASSIGNMENT, NOT_EXCELLENT),
                        leaders(ADMONITION, rectified("2025-05-05"), SELF_CRITICISM, bonus(60)),
                        leaders(PROMOTION_DEFERRAL, deferred("2027-04-05")),
                        unit(REASSIGNMENT, NOT_CLASS_1)),
                row(
                        REMOVAL,
                        Bureau.CITY,
                        person(REMOVAL, new Removal(), bonus(100)),
                        leaders(REMOVAL, bonus(100)),
                        leaders(CRITICISM, SELF_CRITICISM, NOT_EXCELLENT, CIRCULATED),
                        leaders(PROMOTION_DEFERRAL, deferred("2026-04-05")),
                        unit(REMOVAL, CLASS_3)),
                row(
                        REMOVAL,
                        Bureau.COUNTY,
                        person(REMOVAL, new Removal(), bonus(100)),
                        leaders(REMOVAL, bonus(100)),
                        leaders(CRITICISM, SELF_CRITICISM, NOT_EXCELLENT, CIRCULATED),
                        leaders(PROMOTION_DEFERRAL, deferred("2027-04-05")),
                        unit(REMOVAL, CLASS_3)),
                row(
                        DEMOTION,
                        Bureau.CITY,
                        person(DEMOTION, ONE_STEP_DOWN, grade(Grade.INCOMPETENT), bonus(100)),
                        leaders(DEMOTION, grade(Grade.BASICALLY_COMPETENT), bonus(100)),
                        leaders(REASSIGNMENT, TO_ANOTHER_POST),
                        unit(DEMOTION, CLASS_3)),
                row(
                        DEMOTION,
                        Bureau.COUNTY,
                        person(DEMOTION, ONE_STEP_DOWN, grade(Grade.INCOMPETENT), bonus(100)),
                        leaders(DEMOTION, grade(Grade.BASICALLY_COMPETENT), bonus(100)),
                        leaders(REASSIGNMENT, TO_ANOTHER_POST),
                        unit(DEMOTION, CLASS_3)),
                row(
                        RESIGNATION_OR_DISMISSAL,
                        Bureau.CITY,
                        person(RESIGNATION_OR_DISMISSAL, DISMISSED),
                        leaders(REMOVAL, new Removal(), bonus(100)),
                        team(RESIGNATION_OR_DISMISSAL, bonus(100)),
                        unit(RESIGNATION_OR_DISMISSAL, CLASS_3, bonus(45))),
                row(
                        RESIGNATION_OR_DISMISSAL,
                        Bureau.COUNTY,
                        person(RESIGNATION_OR_DISMISSAL, DISMISSED),
                        leaders(REMOVAL, new Removal(), bonus(100)),
                        team(RESIGNATION_OR_DISMISSAL, bonus(100)),
                        unit(RESIGNATION_OR_DISMISSAL, CLASS_3, bonus(55))),
                row(LEGAL_REFERRAL, Bureau.CITY, person(LEGAL_REFERRAL, TO_THE_PROCURATORATE)),
                row(LEGAL_REFERRAL, Bureau.COUNTY, person(LEGAL_REFERRAL, TO_THE_PROCURATORATE)));
    }

    /** R7.3: an admonition and a criticism are followed by it, whoever they are decided on. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ADMONITION, true",
        "CRITICISM, true",
        "PROMOTION_DEFERRAL, true",
        "REASSIGNMENT, false",
        "REMOVAL, false",
        "DEMOTION, false",
        "RESIGNATION_OR_DISMISSAL, false",
        "LEGAL_REFERRAL, false",
    })
    void aPromotionDeferralFollowsByItself(Measure measure, boolean deferred) {
        var effects = Effects.of(Bureau.ruling(measure), Bureau.CONCERNED, Bureau.DAY, Bureau.CITY);
        assertThat(effects.own()
                        .contains(new Effect(
                                PROMOTION_DEFERRAL,
                                Target.PERSON,
                                new Bearer.Person(Bureau.PERSON),
                                deferred("2026-04-05"))))
                .isEqualTo(deferred);
        assertThat(new Ruling(new TreeSet<>(Set.of(measure)), Bureau.STATED)).isEqualTo(Bureau.ruling(measure));
    }

    /** What a measure that follows from another says is its own; only the scope of a criticism is taken over. */
    @Test
    void aLeaderIsNotMovedToThePersonsNewPost() {
        var effects = Effects.of(Bureau.ruling(DEMOTION), Bureau.CONCERNED, Bureau.DAY, Bureau.CITY);
        assertThat(effects.derived().get(Bureau.PRINCIPAL).ruling().particulars())
                .isEqualTo(new Particulars(
                        Optional.of("全市"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CRITICISM", "REMOVAL", "DEMOTION", "RESIGNATION_OR_DISMISSAL", "LEGAL_REFERRAL"})
    void withoutItsParticularAMeasureCannotBeComputed(Measure measure) {
        var ruling = Ruling.of(Set.of(measure), Particulars.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effects.of(ruling, Bureau.CONCERNED, Bureau.DAY, Bureau.CITY))
                .withMessage("A particular of the ruling is missing");
    }

    private static Arguments row(Measure measure, Rulebook rulebook, Cell... cells) {
        return Arguments.of(measure, Named.of(rulebook.version(), rulebook), List.of(cells));
    }

    private static Cell person(Measure by, Consequence... consequences) {
        return new Cell(Target.PERSON, by, List.of(consequences));
    }

    private static Cell leaders(Measure by, Consequence... consequences) {
        return new Cell(Target.LEADER, by, List.of(consequences));
    }

    private static Cell team(Measure by, Consequence... consequences) {
        return new Cell(Target.LEADERSHIP_TEAM_MEMBER, by, List.of(consequences));
    }

    private static Cell unit(Measure by, Consequence... consequences) {
        return new Cell(Target.UNIT, by, List.of(consequences));
    }

    private static Consequence rectified(String until) {
        return new Rectification(Bureau.DAY, LocalDate.parse(until));
    }

    private static Consequence deferred(String until) {
        return new PromotionDeferral(Bureau.DAY, LocalDate.parse(until));
    }

    private static Consequence grade(Grade highest) {
        return new GradeCeiling(2025, highest);
    }

    private static Consequence bonus(int percent) {
        return new BonusDeduction(2025, percent);
    }
}
