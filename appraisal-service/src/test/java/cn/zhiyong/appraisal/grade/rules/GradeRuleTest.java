package cn.zhiyong.appraisal.grade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.grade.rules.GradeRule.Ceiling;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R7.1 to R7.6, R7.13: E, C, B, I are the grades, best first; ceilings are those of the decisions of the year. */
class GradeRuleTest {
    @ParameterizedTest(name = "{0} under {1}: refused by {2}, stands as {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E |     | 0 | E",
                "I |     | 0 | I",
                "E | C   | 1 | C",
                "C | C   | 0 | C",
                "B | C   | 0 | B",
                "I | C   | 0 | I",
                "E | C C | 2 | C",
                "E | B   | 1 | B",
                "B | B   | 0 | B",
                "I | B   | 1 | I", // 评定为基本称职: neither better nor worse
                "C | C B | 1 | B",
                "B | I   | 1 | I",
                "I | I   | 0 | I",
                "I | B I | 0 | I", // the lowest of several counts
                "B | B I | 1 | I",
            })
    void byTheDecisionsOfTheYear(String grade, String ceilings, int refusals, String standing) {
        var decisions = ceilings(ceilings);
        assertThat(GradeRule.refusals(grade(grade), decisions)).hasSize(refusals);
        assertThat(GradeRule.standing(grade(grade), decisions)).isEqualTo(grade(standing));
    }

    @ParameterizedTest
    @CsvSource({"E, 最高为称职", "C, ''"})
    void theRefusalNamesDecisionAndClause(String grade, String said) {
        assertThat(GradeRule.refusals(grade(grade), ceilings("C"))).allSatisfy(refusal -> {
            assertThat(refusal.rule()).isEqualTo("R7.1");
            assertThat(refusal.clause()).isEqualTo("四(一)");
            assertThat(refusal.reason().zh()).contains("2026-1", said);
        });
    }

    private static List<Ceiling> ceilings(String letters) {
        return letters == null
                ? List.of()
                : Arrays.stream(letters.split(" "))
                        .map(letter -> new Ceiling("2026-1", "R7.1", "四(一)", grade(letter)))
                        .toList();
    }

    private static Grade grade(String letter) {
        return Arrays.stream(Grade.values())
                .filter(each -> each.name().startsWith(letter))
                .findFirst()
                .orElseThrow();
    }
}
