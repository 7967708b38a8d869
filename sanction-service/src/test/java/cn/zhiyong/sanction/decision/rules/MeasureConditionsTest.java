package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.rules.Circumstances.EarlierDecision;
import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The second column of R7's table. */
class MeasureConditionsTest {
    private static final Set<Ground> NO_GROUND = Set.of();
    private static final Set<Ground> EVERY_GROUND = EnumSet.allOf(Ground.class);
    private static final String[] NOTHING_EARLIER = {};

    @ParameterizedTest(name = "{0}: for minor {1}, serious {2}, grave {3}, without severity {4}")
    @CsvSource({
        "ADMONITION,               true,  false, false, false",
        "REASSIGNMENT,             false, true,  false, false",
        "RESIGNATION_OR_DISMISSAL, false, false, true,  false",
        "CRITICISM,                true,  true,  true,  true",
        "PROMOTION_DEFERRAL,       true,  true,  true,  true",
        "REMOVAL,                  true,  true,  true,  true",
        "DEMOTION,                 true,  true,  true,  true",
        "LEGAL_REFERRAL,           true,  true,  true,  true",
    })
    void someMeasuresGoByTheSeverity(Measure measure, boolean minor, boolean serious, boolean grave, boolean none) {
        var earlier = "ADMONITION unmet";
        assertThat(isAllowed(measure, cadre(Severity.MINOR, EVERY_GROUND, earlier)))
                .isEqualTo(minor);
        assertThat(isAllowed(measure, cadre(Severity.SERIOUS, EVERY_GROUND, earlier)))
                .isEqualTo(serious);
        assertThat(isAllowed(measure, cadre(Severity.GRAVE, EVERY_GROUND, earlier)))
                .isEqualTo(grave);
        assertThat(isAllowed(measure, cadre(null, EVERY_GROUND, earlier))).isEqualTo(none);
    }

    @ParameterizedTest(name = "{0} for {1}: {4}")
    @CsvSource({
        "ADMONITION,               SERIOUS, R7.1 四(一), “诫勉谈话”适用于情节较轻，此事项为情节较重。,"
                + " Admonition is for severity Minor; this matter is Serious.",
        "REASSIGNMENT,             GRAVE,   R7.4 四(四), “岗位调整”适用于情节较重，此事项为情节严重。,"
                + " Reassignment is for severity Serious; this matter is Grave.",
        "RESIGNATION_OR_DISMISSAL, MINOR,   R7.7 四(七), “辞职辞退”适用于情节严重，此事项为情节较轻。,"
                + " Resignation or dismissal is for severity Grave; this matter is Minor.",
        "REASSIGNMENT,             ,        R7.4 四(四), “岗位调整”适用于情节较重，此事项为对此前决定的后续研究，未认定情节。,"
                + " 'Reassignment is for severity Serious; this matter is a follow-up of an earlier decision, without a"
                + " severity.'",
    })
    void theRefusalSaysWhichSeverityTheMeasureIsFor(
            Measure measure, Severity severity, String ruleAndClause, String zh, String en) {
        assertThat(refusals(Set.of(measure), cadre(severity, EVERY_GROUND, NOTHING_EARLIER)))
                .containsExactly(refusal(ruleAndClause, zh, en));
    }

    /** R7.2: only an admonition, and only with a review that found it unmet; the two in one decision. */
    @ParameterizedTest(name = "after {0}: allowed {1}")
    @CsvSource({
        "ADMONITION unmet, true",
        "ADMONITION, false",
        "CRITICISM unmet, false",
        "REASSIGNMENT unmet, false",
        "ADMONITION+REASSIGNMENT unmet, true",
        "REASSIGNMENT unmet & ADMONITION, false",
        "REASSIGNMENT & ADMONITION unmet, true",
        ", false",
    })
    void aCriticismFollowsAnAdmonitionThatWasNotHeeded(String earlier, boolean allowed) {
        var refusals = refusals(
                Set.of(Measure.CRITICISM),
                cadre(Severity.MINOR, NO_GROUND, earlier == null ? NOTHING_EARLIER : earlier.split(" & ")));
        assertThat(refusals)
                .isEqualTo(
                        allowed
                                ? List.of()
                                : List.of(refusal(
                                        "R7.2 四(二)",
                                        "“通报批评”须以仍然有效且整改经复查未达到要求的诫勉谈话为前提。",
                                        "A criticism needs an admonition in force whose rectification was reviewed as"
                                                + " not met.")));
    }

    /** R7.5, R7.6. */
    @ParameterizedTest(name = "after {0}: allowed {1}")
    @CsvSource({
        "ADMONITION, true",
        "CRITICISM, true",
        "REASSIGNMENT, true",
        "PROMOTION_DEFERRAL, false",
        "REMOVAL, false",
        "DEMOTION, false",
        "RESIGNATION_OR_DISMISSAL, false",
        "LEGAL_REFERRAL, false",
        "REMOVAL+CRITICISM, true",
        "REMOVAL & REASSIGNMENT, true",
        ", false",
    })
    void removalAndDemotionFollowAnEarlierMeasure(String earlier, boolean allowed) {
        var circumstances =
                cadre(Severity.MINOR, EVERY_GROUND, earlier == null ? NOTHING_EARLIER : earlier.split(" & "));
        assertThat(refusals(Set.of(Measure.REMOVAL, Measure.DEMOTION), circumstances))
                .isEqualTo(
                        allowed
                                ? List.of()
                                : List.of(
                                        refusal(
                                                "R7.5 四(五)",
                                                "“免去职务”须以此前作出且仍然有效的诫勉谈话、通报批评或岗位调整为前提。",
                                                "Removal from post needs an earlier admonition, criticism or"
                                                        + " reassignment that is in force."),
                                        refusal(
                                                "R7.6 四(六)",
                                                "“降职使用”须以此前作出且仍然有效的诫勉谈话、通报批评或岗位调整为前提。",
                                                "Demotion needs an earlier admonition, criticism or reassignment that is"
                                                        + " in force.")));
    }

    /** Grounds of which one of each group must be established; groups apart by a slash. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REMOVAL, RECTIFICATION_NOT_IN_PLACE UNREPENTANT_WITH_CONTINUING_HARM / ASSESSED_INCOMPETENT",
        "DEMOTION, NO_IMPROVEMENT / ASSESSED_UNFIT_FOR_POST",
        "RESIGNATION_OR_DISMISSAL, MAJOR_IMPACT MAJOR_LOSS",
        "LEGAL_REFERRAL, BREACH_OF_DISCIPLINE BREACH_OF_LAW",
        "ADMONITION, ''",
        "CRITICISM, ''",
        "PROMOTION_DEFERRAL, ''",
        "REASSIGNMENT, ''",
    })
    void someMeasuresNeedGroundsOfTheirOwn(Measure measure, String needed) {
        var groups = Arrays.stream(needed.split(" / "))
                .filter(group -> !group.isEmpty())
                .map(group ->
                        Arrays.stream(group.split(" ")).map(Ground::valueOf).collect(Collectors.toSet()))
                .toList();
        for (var established : subsetsOfTwoAndFewer()) {
            var missing = groups.stream()
                    .filter(group -> group.stream().noneMatch(established::contains))
                    .count();
            assertThat(refusals(Set.of(measure), lawfulBut(measure, established)))
                    .as("with %s", established)
                    .hasSize((int) missing)
                    .allMatch(refusal -> refusal.rule().equals(measure.rule()))
                    .allMatch(refusal -> refusal.clause().equals(measure.clause()));
        }
    }

    private static Set<Set<Ground>> subsetsOfTwoAndFewer() {
        return EVERY_GROUND.stream()
                .flatMap(one -> EVERY_GROUND.stream().map(other -> Set.copyOf(EnumSet.of(one, other))))
                .collect(Collectors.collectingAndThen(Collectors.toSet(), subsets -> {
                    subsets.add(Set.of());
                    return subsets;
                }));
    }

    private static Circumstances lawfulBut(Measure measure, Set<Ground> grounds) {
        var severity =
                switch (measure) {
                    case ADMONITION -> Severity.MINOR;
                    case REASSIGNMENT -> Severity.SERIOUS;
                    default -> Severity.GRAVE;
                };
        return cadre(severity, grounds, "ADMONITION unmet");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REMOVAL, 0, “免去职务”须认定：整改措施不到位，或者不思悔改，继续造成不良影响。,"
                + " 'Removal from post needs to be established: Rectification not in place, or Unrepentant, with"
                + " continuing harm.'",
        "REMOVAL, 1, “免去职务”须认定：经组织考核认定为不称职（不合格）。,"
                + " Removal from post needs to be established: Assessed incompetent.",
        "DEMOTION, 0, “降职使用”须认定：工作仍然无改进。, Demotion needs to be established: Still no improvement.",
        "DEMOTION, 1, “降职使用”须认定：经组织考核认定不宜担任现职。,"
                + " Demotion needs to be established: Assessed unfit for the present post.",
        "RESIGNATION_OR_DISMISSAL, 0, “辞职辞退”须认定：造成重大影响，或者造成重大损失。,"
                + " 'Resignation or dismissal needs to be established: Major impact, or Major loss.'",
        "LEGAL_REFERRAL, 0, “法纪处理”须认定：构成违纪，或者构成违法。,"
                + " 'Referral to discipline or judicial organs needs to be established: Breach of discipline, or Breach"
                + " of law.'",
    })
    void theRefusalSaysWhichGroundsAreMissing(Measure measure, int position, String zh, String en) {
        assertThat(refusals(Set.of(measure), lawfulBut(measure, NO_GROUND)).get(position))
                .isEqualTo(Refusal.of(measure.rule(), measure.clause(), zh, en));
    }

    @ParameterizedTest(name = "{0}: refused {1}")
    @CsvSource({"CADRE, false", "UNIT, true", "LEADERSHIP_TEAM, true", "UNKNOWN, true"})
    void measuresAreDecidedOnAPerson(SubjectKind kind, boolean refused) {
        var circumstances = new Circumstances(kind, Optional.of(Severity.MINOR), false, NO_GROUND, List.of());
        assertThat(refusals(Set.of(Measure.ADMONITION), circumstances))
                .isEqualTo(
                        refused
                                ? List.of(refusal(
                                        "R7.1 四(一)",
                                        "处理办法只能对干部个人作出，此事项的对象不是个人。",
                                        "Measures are decided on a person; the subject of this matter is none."))
                                : List.of());
    }

    /** R7.11: none of the eight. */
    @ParameterizedTest
    @EnumSource
    void onAProvincialUnitNoMeasureIsDecided(Measure measure) {
        var city = lawfulBut(measure, EVERY_GROUND);
        var provincial = new Circumstances(city.subjectKind(), city.severity(), true, city.grounds(), city.earlier());
        assertThat(refusals(Set.of(measure), city)).isEmpty();
        assertThat(refusals(Set.of(measure), provincial))
                .containsExactly(refusal(
                        "R7.11 四",
                        "省垂直管理部门的干部不由领导小组处理，应向其主管部门通报。",
                        "The leading group decides no measures on a provincially managed unit; it notifies the superior"
                                + " department."));
    }

    /** R7.9: together only where each may be decided; whatever stands against any of them is told at once. */
    @Test
    void everythingThatForbidsComesAtOnceInTheOrderOfThePlan() {
        var circumstances = new Circumstances(SubjectKind.UNIT, Optional.empty(), true, NO_GROUND, List.of());
        assertThat(refusals(EnumSet.allOf(Measure.class), circumstances))
                .extracting(refusal -> refusal.rule() + " " + refusal.clause())
                .containsExactly(
                        "R7.11 四",
                        "R7.1 四(一)",
                        "R7.1 四(一)",
                        "R7.2 四(二)",
                        "R7.4 四(四)",
                        "R7.5 四(五)",
                        "R7.5 四(五)",
                        "R7.5 四(五)",
                        "R7.6 四(六)",
                        "R7.6 四(六)",
                        "R7.6 四(六)",
                        "R7.7 四(七)",
                        "R7.7 四(七)",
                        "R7.8 四(八)");
    }

    /** R7.9. */
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "CRITICISM REMOVAL LEGAL_REFERRAL, MINOR, ",
        "ADMONITION CRITICISM,             MINOR, ",
        "DEMOTION REASSIGNMENT,            SERIOUS, ",
        "ADMONITION REASSIGNMENT,          SERIOUS, R7.1",
        "ADMONITION REASSIGNMENT,          GRAVE, R7.1 R7.4",
    })
    void severalAreDecidedTogetherWhereEachMayBe(String measures, Severity severity, String refused) {
        assertThat(refusals(measures(measures), cadre(severity, EVERY_GROUND, "ADMONITION unmet")))
                .extracting(Refusal::rule)
                .isEqualTo(refused == null ? List.of() : List.of(refused.split(" ")));
    }

    /** Earlier decisions are numbered from 1. */
    @ParameterizedTest(name = "{0} after {1}: relies on {2}")
    @CsvSource({
        "CRITICISM, ADMONITION unmet & ADMONITION & CRITICISM unmet, 1",
        "CRITICISM, ADMONITION & REASSIGNMENT, ",
        "REMOVAL, ADMONITION & LEGAL_REFERRAL & CRITICISM & REASSIGNMENT, 1 3 4",
        "DEMOTION, PROMOTION_DEFERRAL & REASSIGNMENT+LEGAL_REFERRAL, 2",
        "CRITICISM DEMOTION, ADMONITION unmet & REASSIGNMENT, 1 2",
        "ADMONITION PROMOTION_DEFERRAL REASSIGNMENT RESIGNATION_OR_DISMISSAL LEGAL_REFERRAL, ADMONITION unmet, ",
    })
    void whatADecisionReliesOn(String measures, String earlier, String basis) {
        assertThat(MeasureConditions.basis(measures(measures), cadre(Severity.MINOR, NO_GROUND, earlier.split(" & "))))
                .isEqualTo(
                        basis == null
                                ? Set.of()
                                : Arrays.stream(basis.split(" "))
                                        .map(Integer::parseInt)
                                        .map(MeasureConditionsTest::earlierId)
                                        .collect(Collectors.toSet()));
    }

    private static boolean isAllowed(Measure measure, Circumstances circumstances) {
        return refusals(Set.of(measure), circumstances).isEmpty();
    }

    private static List<Refusal> refusals(Set<Measure> measures, Circumstances circumstances) {
        return MeasureConditions.refusals(measures, circumstances);
    }

    /** @param earlier each as its measures with plus signs, and whether its rectification was unmet */
    private static Circumstances cadre(Severity severity, Set<Ground> grounds, String... earlier) {
        var decisions = new ArrayList<EarlierDecision>();
        for (var each : earlier) {
            var measures = measures(each.replace(" unmet", "").replace('+', ' '));
            decisions.add(new EarlierDecision(earlierId(decisions.size() + 1), measures, each.endsWith(" unmet")));
        }
        return new Circumstances(SubjectKind.CADRE, Optional.ofNullable(severity), false, grounds, decisions);
    }

    private static UUID earlierId(int number) {
        return new UUID(1, number);
    }

    private static Set<Measure> measures(String names) {
        return Arrays.stream(names.split(" ")).map(Measure::valueOf).collect(Collectors.toSet());
    }

    private static Refusal refusal(String ruleAndClause, String zh, String en) {
        var parts = ruleAndClause.split(" ");
        return Refusal.of(parts[0], parts[1], zh, en);
    }
}
