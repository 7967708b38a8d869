package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

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
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;
import cn.zhiyong.sanction.decision.rules.Particulars.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each consequence says, which of two of a kind is the heavier, and how long it weighs on somebody. */
class ConsequenceTest {
    private static final LocalDate FROM = LocalDate.of(2025, 3, 5);
    private static final LocalDate UNTIL = LocalDate.of(2025, 9, 5);

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("sentences")
    void everyConsequenceSaysWhatItIs(Consequence consequence, EffectKind kind, String zh, String en) {
        assertThat(consequence.kind()).isEqualTo(kind);
        assertThat(consequence.text().zh()).isEqualTo(zh);
        assertThat(consequence.text().en()).isEqualTo(en);
    }

    @Test
    void noKindIsLeftOut() {
        assertThat(sentences().map(arguments -> arguments.get()[1])).containsAll(Arrays.asList(EffectKind.values()));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        new Rectification(FROM, UNTIL),
                        EffectKind.RECTIFICATION,
                        "责令于2025年9月5日前（含当日）完成整改",
                        "Rectify by 2025-09-05 at the latest"),
                Arguments.of(
                        new SelfCriticism(), EffectKind.SELF_CRITICISM, "作出书面检查", "Submit a written self-criticism"),
                Arguments.of(
                        new Circulation("全市机关"),
                        EffectKind.CIRCULATION,
                        "在以下范围内通报批评：全市机关",
                        "Criticism circulated: 全市机关"),
                Arguments.of(
                        new GradeCeiling(2025, Grade.COMPETENT),
                        EffectKind.GRADE_CEILING,
                        "2025年度考核不得评定为“优秀”等次",
                        "Annual grade for 2025 not “excellent”"),
                Arguments.of(
                        new GradeCeiling(2025, Grade.BASICALLY_COMPETENT),
                        EffectKind.GRADE_CEILING,
                        "2025年度考核评定为“基本称职（基本合格）”等次",
                        "Annual grade for 2025 “basically competent”"),
                Arguments.of(
                        new GradeCeiling(2025, Grade.INCOMPETENT),
                        EffectKind.GRADE_CEILING,
                        "2025年度考核评定为“不称职（不合格）”等次",
                        "Annual grade for 2025 “incompetent”"),
                Arguments.of(
                        new BonusDeduction(2025, 30),
                        EffectKind.BONUS_DEDUCTION,
                        "扣发2025年度机关目标管理绩效考评奖金的30%",
                        "Bonus for 2025 reduced by 30%"),
                Arguments.of(
                        new PromotionDeferral(FROM, UNTIL),
                        EffectKind.PROMOTION_DEFERRAL,
                        "2025年3月5日至2025年9月5日暂缓提拔",
                        "No promotion from 2025-03-05 to 2025-09-05"),
                Arguments.of(
                        new Reassignment(Optional.of("信访科科长")),
                        EffectKind.REASSIGNMENT,
                        "调整工作岗位，任信访科科长",
                        "Moved to another post: 信访科科长"),
                Arguments.of(
                        new Reassignment(Optional.empty()), EffectKind.REASSIGNMENT, "调整工作岗位", "Moved to another post"),
                Arguments.of(new Removal(), EffectKind.REMOVAL, "免去现任职务", "Removed from the present post"),
                Arguments.of(
                        new Demotion(Step.PRINCIPAL_TO_DEPUTY, Optional.of("副科长")),
                        EffectKind.DEMOTION,
                        "降职使用（正职变副职），任副科长",
                        "Demoted (From principal to deputy post) to: 副科长"),
                Arguments.of(
                        new Demotion(Step.UPPER_TO_LOWER_LEVEL, Optional.empty()),
                        EffectKind.DEMOTION,
                        "降职使用（上级职务变下级职务）",
                        "Demoted (From upper to lower level)"),
                Arguments.of(
                        new Departure(Particulars.Departure.ADVISED_TO_RESIGN),
                        EffectKind.DEPARTURE,
                        "建议引咎辞职",
                        "Advised to resign"),
                Arguments.of(new Departure(Particulars.Departure.DISMISSED), EffectKind.DEPARTURE, "辞退", "Dismissed"),
                Arguments.of(
                        new LegalReferral(Receiver.JUDICIAL, "市检察院"),
                        EffectKind.LEGAL_REFERRAL,
                        "移交司法机关（市检察院）处理",
                        "Handed over to a judicial organ (市检察院)"),
                Arguments.of(
                        new UnitClassCeiling(2025, 2),
                        EffectKind.UNIT_CLASS_CEILING,
                        "2025年度机关目标管理绩效考评不得评定为一类",
                        "Not class 1 in the performance appraisal of 2025"),
                Arguments.of(
                        new UnitClassCeiling(2025, 3),
                        EffectKind.UNIT_CLASS_CEILING,
                        "2025年度机关目标管理绩效考评评定为三类",
                        "Class 3 in the performance appraisal of 2025"));
    }

    /** R7.13. */
    @ParameterizedTest(name = "{0} is heavier than {1}")
    @MethodSource
    void ofTwoOfAKindOneIsTheHeavier(Consequence heavier, Consequence lighter) {
        assertThat(heavier.kind()).isEqualTo(lighter.kind());
        assertThat(heavier.weight()).isGreaterThan(lighter.weight());
    }

    static Stream<Arguments> ofTwoOfAKindOneIsTheHeavier() {
        return Stream.of(
                Arguments.of(new Rectification(FROM, UNTIL), new Rectification(FROM, UNTIL.plusDays(1))),
                Arguments.of(new PromotionDeferral(FROM, UNTIL.plusDays(1)), new PromotionDeferral(FROM, UNTIL)),
                Arguments.of(
                        new GradeCeiling(2025, Grade.BASICALLY_COMPETENT), new GradeCeiling(2025, Grade.COMPETENT)),
                Arguments.of(
                        new GradeCeiling(2025, Grade.INCOMPETENT), new GradeCeiling(2025, Grade.BASICALLY_COMPETENT)),
                Arguments.of(new BonusDeduction(2025, 31), new BonusDeduction(2025, 30)),
                Arguments.of(
                        new Departure(Particulars.Departure.DISMISSED),
                        new Departure(Particulars.Departure.ADVISED_TO_RESIGN)),
                Arguments.of(
                        new LegalReferral(Receiver.JUDICIAL, "市法院"),
                        new LegalReferral(Receiver.DISCIPLINE_SUPERVISION, "市纪委")),
                Arguments.of(new UnitClassCeiling(2025, 3), new UnitClassCeiling(2025, 2)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource
    void someOfAKindWeighAlike(Consequence one, Consequence other) {
        assertThat(one.weight()).isEqualTo(other.weight());
    }

    static Stream<Arguments> someOfAKindWeighAlike() {
        return Stream.of(
                Arguments.of(new SelfCriticism(), new SelfCriticism()),
                Arguments.of(new Circulation("全市"), new Circulation("本部门")),
                Arguments.of(new Removal(), new Removal()),
                Arguments.of(new Reassignment(Optional.empty()), new Reassignment(Optional.of("调研员"))),
                Arguments.of(
                        new Demotion(Step.PRINCIPAL_TO_DEPUTY, Optional.empty()),
                        new Demotion(Step.UPPER_TO_LOWER_LEVEL, Optional.empty())));
    }

    /** A term runs to its last day, what concerns a year to its end, what has no end on; what is done once, never. */
    @ParameterizedTest(name = "{0} on the last day {1}: {2}, and on the day after: {3}")
    @MethodSource
    void anEffectRunsToItsLastDay(Consequence consequence, LocalDate day, boolean runs, boolean runsAfter) {
        var effect = new Effect(Measure.ADMONITION, Target.PERSON, new Bearer.Person(Bureau.PERSON), consequence);
        assertThat(effect.runsOn(day.minusDays(1))).isEqualTo(runs);
        assertThat(effect.runsOn(day)).isEqualTo(runs);
        assertThat(effect.runsOn(day.plusDays(1))).isEqualTo(runsAfter);
    }

    static Stream<Arguments> anEffectRunsToItsLastDay() {
        var yearsEnd = LocalDate.of(2025, 12, 31);
        return Stream.of(
                Arguments.of(new Rectification(FROM, UNTIL), UNTIL, true, false),
                Arguments.of(new PromotionDeferral(FROM, UNTIL), UNTIL, true, false),
                Arguments.of(new GradeCeiling(2025, Grade.COMPETENT), yearsEnd, true, false),
                Arguments.of(new BonusDeduction(2025, 30), yearsEnd, true, false),
                Arguments.of(new UnitClassCeiling(2025, 2), yearsEnd, true, false),
                Arguments.of(new SelfCriticism(), FROM, false, false),
                Arguments.of(new Circulation("全市"), FROM, false, false),
                Arguments.of(new Reassignment(Optional.empty()), yearsEnd, true, true),
                Arguments.of(new Removal(), yearsEnd, true, true),
                Arguments.of(new Demotion(Step.PRINCIPAL_TO_DEPUTY, Optional.empty()), yearsEnd, true, true),
                Arguments.of(new Departure(Particulars.Departure.DISMISSED), yearsEnd, true, true),
                Arguments.of(new LegalReferral(Receiver.JUDICIAL, "市法院"), yearsEnd, true, true));
    }
}
