package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.decision.rules.Consequence.SelfCriticism;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        assertThat(sentences().map(arguments -> arguments.get()[1]))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(EffectKind.values()));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        new Rectification(FROM, UNTIL),
                        EffectKind.RECTIFICATION,
                        "责令于 2025-09-05 前（含当日）完成整改",
                        "Rectify by 2025-09-05 at the latest"),
                Arguments.of(
                        new SelfCriticism(), EffectKind.SELF_CRITICISM, "作出书面检查", "Submit a written self-criticism"),
                Arguments.of(
                        new GradeCeiling(2025, Grade.COMPETENT),
                        EffectKind.GRADE_CEILING,
                        "2025 年度考核不得评定为“优秀”等次",
                        "Annual grade for 2025 not “excellent”"),
                Arguments.of(
                        new BonusDeduction(2025, 30),
                        EffectKind.BONUS_DEDUCTION,
                        "扣发 2025 年度机关目标管理绩效考评奖金的 30%",
                        "Bonus for 2025 reduced by 30%"),
                Arguments.of(
                        new PromotionDeferral(FROM, UNTIL),
                        EffectKind.PROMOTION_DEFERRAL,
                        "2025-03-05 至 2025-09-05 暂缓提拔",
                        "No promotion from 2025-03-05 to 2025-09-05"));
    }
}
