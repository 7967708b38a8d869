package cn.zhiyong.sanction.suspension.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import cn.zhiyong.sanction.suspension.rules.SuspensionRule.Occasion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionRuleTest {
    private static final LocalDate SUBMITTED_ON = LocalDate.of(2025, 3, 3);

    @ParameterizedTest(name = "R7.10: {0}, {1}, vertical {2}, from {3}: refused by {4}")
    @CsvSource({
        "REASSIGNMENT,             CADRE, false, 2025-03-03,",
        "REMOVAL,                  CADRE, false, 2025-03-03,",
        "DEMOTION,                 CADRE, false, 2025-03-03,",
        "RESIGNATION_OR_DISMISSAL, CADRE, false, 2025-03-03,",
        "LEGAL_REFERRAL,           CADRE, false, 2025-03-03,",
        "ADMONITION,               CADRE, false, 2025-03-03, R7.10",
        "CRITICISM,                CADRE, false, 2025-03-03, R7.10",
        "PROMOTION_DEFERRAL,       CADRE, false, 2025-03-03, R7.10",
        "ADMONITION+CRITICISM,     CADRE, false, 2025-03-03, R7.10",
        "ADMONITION+REASSIGNMENT,  CADRE, false, 2025-03-03,",
        "REMOVAL,                  UNIT,  false, 2025-03-03, R7.10",
        "REMOVAL,                  LEADERSHIP_TEAM, false, 2025-03-03, R7.10",
        "REMOVAL,                  CADRE, true,  2025-03-03, R7.11",
        "REMOVAL,                  CADRE, false, 2025-03-02, R7.10",
        "REMOVAL,                  CADRE, false, 2025-03-04,",
        "ADMONITION,               UNIT,  true,  2025-03-02, R7.11+R7.10+R7.10+R7.10",
    })
    void whoFacesAGraverMeasureMayBeSuspendedOnceTheMatterIsSubmitted(
            String intended, SubjectKind subject, boolean vertical, LocalDate from, String refusedBy) {
        var measures =
                Arrays.stream(intended.split("\\+")).map(Measure::valueOf).toList();
        var refusals = SuspensionRule.refusals(measures, from, new Occasion(subject, vertical, SUBMITTED_ON));
        assertThat(refusals.stream().map(Refusal::rule).toList())
                .isEqualTo(Optional.ofNullable(refusedBy)
                        .map(rules -> List.of(rules.split("\\+")))
                        .orElse(List.of()));
        assertThat(refusals).extracting(Refusal::clause).allMatch("四"::equals);
    }
}
