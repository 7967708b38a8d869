package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R7.13: over several decisions in a year. */
class YearlyBonusTest {
    @ParameterizedTest(name = "deductions of {0} in 2025: {1} percent")
    @CsvSource({
        "2025:30,                 30",
        "2025:30 2025:30,         60",
        "2025:50 2025:49,         99",
        "2025:50 2025:50,         100",
        "2025:50 2025:51,         100",
        "2025:80 2025:80 2025:80, 100",
        "2024:80 2025:30 2026:80, 30",
        "2024:80 2026:80,         0",
        ",                        0",
    })
    void deductionsAddUpToTheWholeBonusAtMost(String deductions, int percent) {
        var effects = Stream.concat(
                Stream.of(new GradeCeiling(2025, Grade.COMPETENT)),
                deductions == null
                        ? Stream.<Consequence>empty()
                        : Arrays.stream(deductions.split(" ")).map(YearlyBonusTest::deduction));
        assertThat(YearlyBonus.deductedPercent(onPerson(effects), 2025)).isEqualTo(percent);
    }

    private static Consequence deduction(String yearAndPercent) {
        var parts = yearAndPercent.split(":");
        return new BonusDeduction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static List<Effect> onPerson(Stream<Consequence> consequences) {
        return consequences
                .map(each -> new Effect(Measure.ADMONITION, Target.PERSON, new Bearer.Person(Bureau.PERSON), each))
                .toList();
    }
}
