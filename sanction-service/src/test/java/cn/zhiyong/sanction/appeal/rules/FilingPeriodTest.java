package cn.zhiyong.sanction.appeal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.time.Periods.Deadline;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingPeriodTest {
    private static final Optional<Deadline> DUE = Optional.of(new Deadline(LocalDate.of(2025, 4, 7), true));

    /** R8.1. */
    @ParameterizedTest(name = "filed on {0}: refused {1}")
    @CsvSource({"2025-04-06, false", "2025-04-07, false", "2025-04-08, true"})
    void theLastDayIsStillInTime(LocalDate filedOn, boolean refused) {
        assertThat(FilingPeriod.refusal(filedOn, DUE).isPresent()).isEqualTo(refused);
    }

    @Test
    void aRefusalNamesRuleClauseAndTheDay() {
        var refusal = FilingPeriod.refusal(LocalDate.of(2025, 4, 8), DUE).orElseThrow();
        assertThat(refusal.rule()).isEqualTo("R8.1");
        assertThat(refusal.clause()).isEqualTo("六(四)");
        assertThat(refusal.reason().zh()).contains("2025年4月7日", "不可抗力");
        assertThat(refusal.reason().en()).contains("2025-04-07", "force majeure");
    }

    @Test
    void whatWasNotReceivedHasNoPeriodYet() {
        assertThat(FilingPeriod.refusal(LocalDate.of(2030, 1, 1), Optional.empty()))
                .isEmpty();
    }
}
