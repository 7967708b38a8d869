package cn.zhiyong.appraisal.grade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.appraisal.cycle.Grade;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R7.13: the lowest ceiling counts. */
class GradeCeilingTest {
    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({
        "'',                                          EXCELLENT",
        "COMPETENT,                                   COMPETENT",
        "BASICALLY_COMPETENT,                         BASICALLY_COMPETENT",
        "INCOMPETENT,                                 INCOMPETENT",
        "COMPETENT COMPETENT,                         COMPETENT",
        "COMPETENT BASICALLY_COMPETENT,               BASICALLY_COMPETENT",
        "BASICALLY_COMPETENT COMPETENT,               BASICALLY_COMPETENT",
        "COMPETENT INCOMPETENT BASICALLY_COMPETENT,   INCOMPETENT",
    })
    void theLowestWins(String ceilings, Grade lowest) {
        var grades = Arrays.stream(ceilings.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Grade::valueOf)
                .toList();
        assertThat(GradeCeiling.of(grades)).isEqualTo(lowest);
    }
}
