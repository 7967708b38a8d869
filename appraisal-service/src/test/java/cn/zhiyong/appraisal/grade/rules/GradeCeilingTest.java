package cn.zhiyong.appraisal.grade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.platform.rule.Refusal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R7.13: the lowest ceiling counts, and what is better is refused (R7.1, R7.2, R7.4, R7.6). */
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

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource({
        "EXCELLENT,           COMPETENT,           true",
        "COMPETENT,           COMPETENT,           false",
        "BASICALLY_COMPETENT, COMPETENT,           false",
        "INCOMPETENT,         COMPETENT,           false",
        "EXCELLENT,           BASICALLY_COMPETENT, true",
        "COMPETENT,           BASICALLY_COMPETENT, true",
        "BASICALLY_COMPETENT, BASICALLY_COMPETENT, false",
        "INCOMPETENT,         BASICALLY_COMPETENT, false",
        "BASICALLY_COMPETENT, INCOMPETENT,         true",
        "INCOMPETENT,         INCOMPETENT,         false",
    })
    void whatIsBetterThanADecisionLeavesBreaksIt(Grade grade, Grade ceiling, boolean broken) {
        assertThat(GradeCeiling.isBroken(grade, ceiling)).isEqualTo(broken);
        assertThat(GradeCeiling.refusals(grade, List.of(limit(ceiling)))).hasSize(broken ? 1 : 0);
    }

    @Test
    void aRefusalNamesDecisionClauseAndTheBestThatIsLeft() {
        var refusals = GradeCeiling.refusals(
                Grade.COMPETENT,
                List.of(
                        limit(Grade.COMPETENT),
                        new Limit("2026-000007", "R7.6", "四(六)", Grade.INCOMPETENT),
                        new Limit("2026-000009", "R7.6", "四(六)", Grade.BASICALLY_COMPETENT)));
        assertThat(refusals).extracting(Refusal::rule).containsExactly("R7.6", "R7.6");
        assertThat(refusals.getLast().clause()).isEqualTo("四(六)");
        assertThat(refusals.getLast().reason().zh()).isEqualTo("处理决定 2026-000009 使年度考核等次最高为基本称职，不得评定为称职；请评定为不称职或以下。");
    }

    /** A grade is refused exactly where it is better than the lowest ceiling, and the lowest ceiling never is. */
    @Property
    void refusedIsWhatIsAboveTheLowest(@ForAll Grade grade, @ForAll @Size(max = 6) List<Grade> ceilings) {
        var limits = ceilings.stream().map(GradeCeilingTest::limit).toList();
        var lowest = GradeCeiling.of(ceilings);
        assertThat(GradeCeiling.refusals(grade, limits).isEmpty()).isEqualTo(grade.ordinal() >= lowest.ordinal());
        assertThat(GradeCeiling.refusals(lowest, limits)).isEmpty();
    }

    private static Limit limit(Grade best) {
        return new Limit("2026-000001", "R7.1", "四(一)", best);
    }
}
