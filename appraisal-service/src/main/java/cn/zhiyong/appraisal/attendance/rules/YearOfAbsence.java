package cn.zhiyong.appraisal.attendance.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the absences of a person come to in one year, by the calendar (R12, R2.3): days that two absences have in common
 * count once, and of one that goes across the end of a year each year has its own days (†).
 *
 * @param longestOverdue the longest late return without good reason that belongs to the year
 * @param unexcusedDays days of absence without excuse
 * @param leaveDays days of sick and personal leave
 * @param leaveDaysAllowed how many days the months of leave have, counted from the first day of leave in the year
 */
public record YearOfAbsence(
        Optional<Days> longestOverdue, long unexcusedDays, long leaveDays, Optional<Long> leaveDaysAllowed) {

    /**
     * @param limits what a late return and the months of leave are held against
     */
    public static YearOfAbsence of(List<AbsentDays> absences, int year, Limits limits) {
        var unexcused = daysIn(year, absences, each -> each.kind() == AbsenceKind.UNEXCUSED);
        var leave = daysIn(year, absences, each -> each.kind().isLeave());
        return new YearOfAbsence(
                longestOverdue(absences, year, limits.overdueReturnDays()),
                count(unexcused),
                count(leave),
                leave.stream().findFirst().map(days -> daysOfMonths(days.first(), limits.leaveMonths())));
    }

    /** A late return belongs to the year in which it exceeds the limit, a shorter one to that of its first day (†). */
    private static Optional<Days> longestOverdue(List<AbsentDays> absences, int year, int limit) {
        return absences.stream()
                .filter(each -> each.kind() == AbsenceKind.OVERDUE_RETURN && !each.isExcused())
                .map(AbsentDays::days)
                .filter(days -> yearOf(days, limit) == year)
                .max(Comparator.comparing(Days::count).thenComparing(Days::first));
    }

    private static int yearOf(Days overdue, int limit) {
        return (overdue.count() > limit ? overdue.first().plusDays(limit) : overdue.first()).getYear();
    }

    private static List<Days> daysIn(int year, List<AbsentDays> absences, Predicate<AbsentDays> wanted) {
        return Days.distinct(absences.stream()
                .filter(wanted)
                .flatMap(each -> each.days().in(year).stream())
                .toList());
    }

    private static long count(List<Days> days) {
        return days.stream().mapToLong(Days::count).sum();
    }

    /**
     * Leave in several parts is laid end to end from its first day (†). Where the months of the calendar leave it open
     * whether they end a day sooner or later, they end later.
     */
    private static long daysOfMonths(LocalDate first, int months) {
        var byLastDay = first.plusMonths(months).minusDays(1);
        var byDayBefore = first.minusDays(1).plusMonths(months);
        var end = byLastDay.isAfter(byDayBefore) ? byLastDay : byDayBefore;
        return ChronoUnit.DAYS.between(first, end) + 1;
    }

    /** R2.3's figures; each must be exceeded. */
    public record Limits(int overdueReturnDays, int unexcusedDays, int leaveMonths) {}
}
