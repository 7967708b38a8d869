package cn.zhiyong.sanction.deliberation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6.1: what was submitted is heard, not what will be. */
class HearingOrderTest {
    @ParameterizedTest(name = "submitted on {0}, held on {1}: refused {2}")
    @CsvSource({
        "2026-03-02, 2026-03-01, true",
        "2026-03-02, 2026-03-02, false",
        "2026-03-02, 2026-03-03, false",
        "2026-01-01, 2025-12-31, true",
    })
    void noMeetingHearsAMatterBeforeItsSubmission(LocalDate submittedOn, LocalDate heldOn, boolean refused) {
        var refusal = HearingOrder.refusal(submittedOn, heldOn);
        assertThat(refusal.isPresent()).isEqualTo(refused);
        refusal.ifPresent(no -> {
            assertThat(no.rule()).isEqualTo("R6.1");
            assertThat(no.clause()).isEqualTo("六(三)");
            assertThat(no.reason().en()).contains(submittedOn.toString(), heldOn.toString());
        });
    }
}
