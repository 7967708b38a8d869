package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureConditionsTest {
    @ParameterizedTest(name = "{0} for {1}: refused by {2}")
    @CsvSource({
        "ADMONITION,         MINOR,   ",
        "ADMONITION,         SERIOUS, R7.1",
        "ADMONITION,         GRAVE,   R7.1",
        "PROMOTION_DEFERRAL, MINOR,   ",
        "PROMOTION_DEFERRAL, SERIOUS, ",
        "PROMOTION_DEFERRAL, GRAVE,   ",
    })
    void anAdmonitionIsForMinorSeverity(Measure measure, Severity severity, String rule) {
        assertThat(rules(Set.of(measure), new Circumstances(SubjectKind.CADRE, severity, false)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void theRefusalSaysWhichSeverityTheMeasureIsFor() {
        var refusal = MeasureConditions.refusals(
                        Set.of(Measure.ADMONITION), new Circumstances(SubjectKind.CADRE, Severity.GRAVE, false))
                .getFirst();
        assertThat(refusal.clause()).isEqualTo("四(一)");
        assertThat(refusal.reason().zh()).isEqualTo("“诫勉谈话”适用于情节较轻，此事项认定为情节严重。");
        assertThat(refusal.reason().en()).isEqualTo("Admonition is for severity Minor; this finding is Grave.");
    }

    @ParameterizedTest(name = "{0}: refused {1}")
    @CsvSource({"CADRE, false", "UNIT, true", "LEADERSHIP_TEAM, true", "UNKNOWN, true"})
    void measuresAreDecidedOnAPerson(SubjectKind kind, boolean refused) {
        assertThat(rules(Set.of(Measure.ADMONITION), new Circumstances(kind, Severity.MINOR, false)))
                .isEqualTo(refused ? List.of("R7.1") : List.of());
    }

    @ParameterizedTest(name = "vertical {0}: refused {0}")
    @CsvSource({"false", "true"})
    void onAProvincialUnitNoMeasureIsDecided(boolean vertical) {
        var circumstances = new Circumstances(SubjectKind.CADRE, Severity.MINOR, vertical);
        for (var measure : Measure.values()) {
            assertThat(rules(Set.of(measure), circumstances)).isEqualTo(vertical ? List.of("R7.11") : List.of());
        }
    }

    @Test
    void everythingThatForbidsComesAtOnce() {
        var circumstances = new Circumstances(SubjectKind.UNIT, Severity.SERIOUS, true);
        assertThat(rules(Measure.withFollowing(Set.of(Measure.ADMONITION)), circumstances))
                .containsExactly("R7.11", "R7.1", "R7.1");
    }

    private static List<String> rules(Set<Measure> measures, Circumstances circumstances) {
        return MeasureConditions.refusals(measures, circumstances).stream()
                .map(Refusal::rule)
                .toList();
    }
}
