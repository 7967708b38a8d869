package cn.zhiyong.sanction.preview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6.2: whoever looks ahead learns that no meeting can decide yet. */
class MeetingDayTest {
    @ParameterizedTest(name = "decided on {0}, today {1}: refused {2}")
    @CsvSource({
        "2026-03-01, 2026-03-02, false",
        "2026-03-02, 2026-03-02, false",
        "2026-03-03, 2026-03-02, true",
        "2027-01-01, 2026-12-31, true",
    })
    void onADayToComeNoMeetingHasBeenHeld(LocalDate decidedOn, LocalDate today, boolean refused) {
        var refusal = MeetingDay.refusal(decidedOn, today);
        assertThat(refusal.isPresent()).isEqualTo(refused);
        refusal.ifPresent(no -> {
            assertThat(no.rule()).isEqualTo("R6.2");
            assertThat(no.clause()).isEqualTo("六(三)");
            assertThat(no.reason().en()).contains(decidedOn.toString());
        });
    }
}
