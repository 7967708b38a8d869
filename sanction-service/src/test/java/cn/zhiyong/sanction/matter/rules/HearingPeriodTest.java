package cn.zhiyong.sanction.matter.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6.1: by the end of the next month. */
class HearingPeriodTest {
    @ParameterizedTest(name = "submitted on {0}: by {1}")
    @CsvSource({
        "2026-03-01, 2026-04-30",
        "2026-03-31, 2026-04-30",
        "2026-04-01, 2026-05-31",
        "2026-01-31, 2026-02-28",
        "2024-01-31, 2024-02-29",
        "2026-12-01, 2027-01-31",
        "2026-12-31, 2027-01-31",
    })
    void aMatterIsHeardByTheEndOfTheNextMonth(LocalDate submittedOn, LocalDate hearBy) {
        assertThat(HearingPeriod.endFor(submittedOn)).isEqualTo(hearBy);
    }
}
