package cn.zhiyong.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R12, on the calendars that are shipped. */
class PeriodsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final WorkCalendar calendar = WorkCalendarFiles.read(JSON);
    private final Periods periods = new Periods(calendar);

    @ParameterizedTest(name = "{1} days from {0}: {2}")
    @CsvSource({
        "2022-03-01, 1, 2022-03-02",
        "2022-03-01, 30, 2022-03-31",
        "2024-02-28, 1, 2024-02-29",
        "2022-03-04, 1, 2022-03-07", // Saturday
        "2022-04-01, 1, 2022-04-02", // a Saturday made up for
        "2022-09-30, 1, 2022-10-08", // the National Day holidays, then a Saturday made up for
        "2021-12-31, 1, 2022-01-04" // New Year
    })
    void whoMustActWithinDaysHasUntilAWorkingDay(LocalDate event, int days, LocalDate last) {
        assertThat(periods.actWithinDays(event, days)).isEqualTo(new Periods.Deadline(last, true));
    }

    @ParameterizedTest(name = "{1} months from {0}: {2}")
    @CsvSource({
        "2022-03-01, 6, 2022-09-01",
        "2022-08-31, 6, 2023-02-28",
        "2023-08-31, 6, 2024-02-29",
        "2022-12-31, 2, 2023-02-28",
        "2022-03-31, 1, 2022-05-05" // the last of April, in the Labour Day holidays until the fourth
    })
    void whoMustActWithinMonthsHasUntilAWorkingDay(LocalDate event, int months, LocalDate last) {
        assertThat(periods.actWithinMonths(event, months).date()).isEqualTo(last);
    }

    @Test
    void theLengthOfAnEffectIsNotStretched() {
        assertThat(Periods.lastOfDays(LocalDate.of(2022, 9, 30), 1)).isEqualTo("2022-10-01");
        assertThat(Periods.lastOfMonths(LocalDate.of(2022, 1, 31), 1)).isEqualTo("2022-02-28");
        assertThat(Periods.lastOfMonths(LocalDate.of(2022, 4, 1), 6)).isEqualTo("2022-10-01");
    }

    @Test
    void aYearWithoutACalendarFallsBackToMondayToFridayAndSaysSo() {
        assertThat(periods.actWithinDays(LocalDate.of(2035, 9, 28), 1))
                .isEqualTo(new Periods.Deadline(LocalDate.of(2035, 10, 1), false));
        assertThat(periods.actWithinDays(LocalDate.of(2035, 9, 30), 1))
                .isEqualTo(new Periods.Deadline(LocalDate.of(2035, 10, 1), false));
    }

    @Test
    void whoActsOnTheLastDayIsInTime() {
        var deadline = periods.actWithinDays(LocalDate.of(2022, 3, 1), 30);
        assertThat(deadline.missedOn(LocalDate.of(2022, 3, 31))).isFalse();
        assertThat(deadline.missedOn(LocalDate.of(2022, 4, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022, 7, 32", "2023, 7, 28", "2024, 8, 30", "2025, 5, 28", "2026, 6, 33"})
    void theYearsAreOnFile(int year, int makeUpWorkdays, int holidays) {
        assertThat(calendar.knows(year)).isTrue();
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .toList();
        assertThat(days.stream().filter(day -> isWeekend(day) && calendar.isWorkingDay(day)))
                .hasSize(makeUpWorkdays);
        var weekdaysOff = days.stream()
                .filter(day -> !isWeekend(day) && !calendar.isWorkingDay(day))
                .count();
        assertThat(weekdaysOff).isBetween(1L, (long) holidays);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }
}
