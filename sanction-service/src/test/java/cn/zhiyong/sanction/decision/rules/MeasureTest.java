package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "ADMONITION,               R7.1, 四(一), 诫勉谈话",
        "CRITICISM,                R7.2, 四(二), 通报批评",
        "PROMOTION_DEFERRAL,       R7.3, 四(三), 暂缓提拔",
        "REASSIGNMENT,             R7.4, 四(四), 岗位调整",
        "REMOVAL,                  R7.5, 四(五), 免去职务",
        "DEMOTION,                 R7.6, 四(六), 降职使用",
        "RESIGNATION_OR_DISMISSAL, R7.7, 四(七), 辞职辞退",
        "LEGAL_REFERRAL,           R7.8, 四(八), 法纪处理",
    })
    void everyMeasureHasItsRuleAndClause(Measure measure, String rule, String clause, String label) {
        assertThat(measure.rule()).isEqualTo(rule);
        assertThat(measure.clause()).isEqualTo(clause);
        assertThat(measure.label().zh()).isEqualTo(label);
    }

    /** R7.3. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ADMONITION,              ADMONITION PROMOTION_DEFERRAL",
        "CRITICISM,               CRITICISM PROMOTION_DEFERRAL",
        "PROMOTION_DEFERRAL,      PROMOTION_DEFERRAL",
        "REMOVAL REASSIGNMENT,    REASSIGNMENT REMOVAL",
        "REASSIGNMENT ADMONITION, ADMONITION PROMOTION_DEFERRAL REASSIGNMENT",
        "DEMOTION,                DEMOTION",
        "LEGAL_REFERRAL,          LEGAL_REFERRAL",
    })
    void aDeferralFollowsAnAdmonitionAndACriticism(String named, String decided) {
        var measures = Arrays.stream(named.split(" ")).map(Measure::valueOf).toList();
        assertThat(Measure.withFollowing(measures).stream().map(Measure::name).collect(Collectors.joining(" ")))
                .isEqualTo(decided);
        assertThat(new Ruling(new TreeSet<>(measures), Particulars.NONE))
                .isEqualTo(Ruling.of(measures, Particulars.NONE))
                .extracting(Ruling::measures)
                .isEqualTo(Measure.withFollowing(measures));
    }

    @Test
    void whatWasDecidedIsNotChangedInPlace() {
        var measures = Measure.withFollowing(List.of(Measure.ADMONITION));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> measures.add(Measure.REMOVAL));
    }
}
