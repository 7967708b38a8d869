package cn.zhiyong.appraisal.attendance.rules;

import static cn.zhiyong.appraisal.attendance.rules.AbsenceKind.OVERDUE_RETURN;
import static cn.zhiyong.appraisal.attendance.rules.AbsenceKind.PERSONAL_LEAVE;
import static cn.zhiyong.appraisal.attendance.rules.AbsenceKind.SICK_LEAVE;
import static cn.zhiyong.appraisal.attendance.rules.AbsenceKind.UNEXCUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.zhiyong.appraisal.attendance.rules.YearOfAbsence.Limits;
import cn.zhiyong.appraisal.lead.rules.Ground;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2.3: absence by the calendar, across the ends of years, with limits that must be exceeded. */
class AbsenceRuleTest {
    private static final Limits LIMITS = new Limits(7, 15, 6);

    @ParameterizedTest(name = "late from {0} to {1}: {2} days, a ground in {3}")
    @CsvSource({
        "2025-03-10, 2025-03-16, 7,",
        "2025-03-10, 2025-03-17, 8, 2025",
        "2024-02-25, 2024-03-02, 7,",
        "2024-02-25, 2024-03-03, 8, 2024",
        "2025-12-20, 2025-12-27, 8, 2025",
        "2025-12-24, 2025-12-31, 8, 2025",
        "2025-12-25, 2026-01-01, 8, 2026",
        "2025-12-28, 2026-01-20, 24, 2026",
    })
    void aLateReturnOfMoreThanSevenDays(LocalDate first, LocalDate last, long days, Integer year) {
        var late = absent(OVERDUE_RETURN, first, last);
        assertThat(late.days().count()).isEqualTo(days);
        for (int each = 2024; each <= 2026; each++) {
            assertThat(grounds(each, late).isEmpty()).isEqualTo(year == null || each != year);
        }
        assertThat(grounds(first.getYear(), new AbsentDays(OVERDUE_RETURN, late.days(), true)))
                .isEmpty();
    }

    @Test
    void unexcusedDaysOfAYearAreAddedUpAndNoneCountsTwice() {
        var eight = absent(UNEXCUSED, day(3, 3), day(3, 10));
        var seven = absent(UNEXCUSED, day(6, 2), day(6, 8));
        var within = absent(UNEXCUSED, day(3, 5), day(3, 6));
        var one = absent(UNEXCUSED, day(6, 9), day(6, 9));
        assertThat(grounds(2025, eight, seven, within, within)).isEmpty();
        assertThat(grounds(2025, eight, seven, within, one)).hasSize(1);
        assertThat(YearOfAbsence.of(List.of(eight, seven, one), 2025, LIMITS).unexcusedDays())
                .isEqualTo(16);
    }

    @Test
    void eachYearHasItsOwnDaysOfAnAbsenceAcrossItsEnd() {
        var twenty = absent(UNEXCUSED, LocalDate.of(2025, 12, 22), LocalDate.of(2026, 1, 16));
        assertThat(YearOfAbsence.of(List.of(twenty), 2025, LIMITS).unexcusedDays())
                .isEqualTo(10);
        assertThat(grounds(2025, twenty)).isEmpty();
        assertThat(YearOfAbsence.of(List.of(twenty), 2026, LIMITS).unexcusedDays())
                .isEqualTo(16);
        assertThat(grounds(2026, twenty)).hasSize(1);
    }

    @ParameterizedTest(name = "on leave from {0} to {1}: more than six months {2}")
    @CsvSource({
        "2025-01-01, 2025-06-30, false",
        "2025-01-01, 2025-07-01, true",
        "2025-03-01, 2025-08-31, false",
        "2025-03-01, 2025-09-01, true",
        "2025-01-15, 2025-07-14, false",
        "2025-01-15, 2025-07-15, true",
        "2024-03-31, 2024-09-30, false",
        "2024-03-31, 2024-10-01, true",
        "2024-01-01, 2024-06-30, false",
        "2024-01-01, 2024-07-01, true",
        "2024-10-01, 2025-06-30, false",
        "2024-10-01, 2025-07-01, true",
    })
    void moreThanSixMonthsOfLeave(LocalDate first, LocalDate last, boolean speaks) {
        assertThat(grounds(last.getYear(), absent(SICK_LEAVE, first, last)).isEmpty())
                .isEqualTo(!speaks);
    }

    @Test
    void sickAndPersonalLeaveAreCountedTogetherAndLaidEndToEnd() {
        var sick = absent(SICK_LEAVE, day(1, 1), day(4, 30));
        var personal = absent(PERSONAL_LEAVE, day(11, 1), day(12, 31));
        assertThat(YearOfAbsence.of(List.of(personal, sick), 2025, LIMITS).leaveDays())
                .isEqualTo(120 + 61);
        assertThat(grounds(2025, sick, personal)).isEmpty();
        assertThat(grounds(2025, sick, personal, absent(PERSONAL_LEAVE, day(5, 5), day(5, 5))))
                .singleElement()
                .satisfies(ground ->
                        assertThat(ground.arithmetic().zh()).isEqualTo("病事假：本年累计 182 天；自首日起 6 个月为 181 天，182 ＞ 181。"));
    }

    @Test
    void theArithmeticCanBeDoneAgain() {
        var grounds =
                grounds(2025, absent(OVERDUE_RETURN, day(3, 10), day(3, 17)), absent(UNEXCUSED, day(5, 1), day(5, 16)));
        assertThat(grounds).extracting(Ground::clause).containsOnly("三(二)6");
        assertThat(grounds)
                .extracting(ground -> ground.arithmetic().zh())
                .containsExactly("逾期不归：自2025年3月10日至2025年3月17日，共 8 天，无正当理由；8 ＞ 7。", "无故旷工：本年累计 16 天；16 ＞ 15。");
    }

    /** Counted day by day, as one would on a calendar on the wall. */
    @Property
    void theSumIsThatOfTheDaysOnTheCalendar(@ForAll("absences") List<AbsentDays> absences) {
        for (int year = 2023; year <= 2026; year++) {
            var sum = YearOfAbsence.of(absences, year, LIMITS);
            assertThat(sum.unexcusedDays()).isEqualTo(onTheWall(absences, year, false));
            assertThat(sum.leaveDays()).isEqualTo(onTheWall(absences, year, true));
        }
    }

    @Property
    void theOrderOfTheRecordsIsOfNoImportance(@ForAll("absences") List<AbsentDays> absences, @ForAll Random random) {
        var shuffled = new ArrayList<>(absences);
        Collections.shuffle(shuffled, random);
        for (int year = 2023; year <= 2026; year++) {
            assertThat(YearOfAbsence.of(shuffled, year, LIMITS)).isEqualTo(YearOfAbsence.of(absences, year, LIMITS));
        }
    }

    @Property
    void aLateReturnSpeaksInOneYearAtMost(@ForAll("absences") List<AbsentDays> absences) {
        for (var each : absences) {
            var late = new AbsentDays(OVERDUE_RETURN, each.days(), false);
            var years = Stream.of(2022, 2023, 2024, 2025, 2026, 2027)
                    .filter(year -> !grounds(year, late).isEmpty())
                    .count();
            assertThat(years).isEqualTo(each.days().count() > 7 ? 1 : 0);
        }
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Days(day(3, 2), day(3, 1)));
    }

    @Provide
    Arbitrary<List<AbsentDays>> absences() {
        var first = Arbitraries.integers().between(0, 1_000).map(LocalDate.of(2023, 3, 1)::plusDays);
        var length = Arbitraries.integers().between(0, 250);
        return Combinators.combine(Arbitraries.of(AbsenceKind.class), first, length)
                .as((kind, day, days) -> absent(kind, day, day.plusDays(days)))
                .list()
                .ofMaxSize(8);
    }

    private static long onTheWall(List<AbsentDays> absences, int year, boolean leave) {
        var days = new TreeSet<LocalDate>();
        absences.stream()
                .filter(each -> leave ? each.kind().isLeave() : each.kind() == UNEXCUSED)
                .forEach(each -> each.days()
                        .first()
                        .datesUntil(each.days().last().plusDays(1))
                        .filter(day -> day.getYear() == year)
                        .forEach(days::add));
        return days.size();
    }

    private static List<Ground> grounds(int year, AbsentDays... absences) {
        return AbsenceRule.grounds(YearOfAbsence.of(List.of(absences), year, LIMITS), LIMITS);
    }

    private static AbsentDays absent(AbsenceKind kind, LocalDate first, LocalDate last) {
        return new AbsentDays(kind, new Days(first, last), false);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
