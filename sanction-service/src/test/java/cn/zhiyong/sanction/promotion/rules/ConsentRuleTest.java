package cn.zhiyong.sanction.promotion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.promotion.rules.Obstacle.Deferral;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentRuleTest {
    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, false"})
    void bothDepartmentsExamine_R7_3(boolean byOrganization, boolean byPersonnel, boolean allowed) {
        var refusal = ConsentRule.bothExamined(byOrganization, byPersonnel);

        assertThat(refusal.isEmpty()).isEqualTo(allowed);
        refusal.ifPresent(each -> assertThat(each.clause()).isEqualTo("四(三)"));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-04, true", "2026-03-04, false", "2026-03-05, false", "2026-03-06, true"})
    void noConsentWhileADeferralRuns_R7_3(LocalDate day, boolean allowed) {
        var deferral =
                new Deferral(UUID.randomUUID(), "治庸决〔2025〕1号", LocalDate.of(2025, 3, 5), LocalDate.of(2026, 3, 5));

        var refusal = ConsentRule.noDeferralRuns(new Candidate(List.of(deferral), List.of(), List.of()), day);

        assertThat(refusal.isEmpty()).isEqualTo(allowed);
        assertThat(refusal.map(Refusal::rule).orElse("R7.3")).isEqualTo("R7.3");
        refusal.ifPresent(each -> assertThat(each.reason().zh()).contains("2026年3月5日", "治庸决〔2025〕1号"));
    }
}
