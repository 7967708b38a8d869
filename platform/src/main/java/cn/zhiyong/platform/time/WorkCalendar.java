package cn.zhiyong.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Working days: public holidays and make-up workdays per year; Monday to Friday for a year that is not on file. */
public final class WorkCalendar {
    private final Map<Integer, Year> years;

    public WorkCalendar(Collection<Year> years) {
        this.years = years.stream().collect(Collectors.toUnmodifiableMap(Year::year, Function.identity()));
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public boolean isWorkingDay(LocalDate date) {
        var year = years.get(date.getYear());
        if (year != null && year.holidays().contains(date)) {
            return false;
        }
        if (year != null && year.makeUpWorkdays().contains(date)) {
            return true;
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public LocalDate workingDayOnOrAfter(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * One year as published.
     *
     * @param source the announcement that it was taken from
     */
    public record Year(int year, String source, Set<LocalDate> holidays, Set<LocalDate> makeUpWorkdays) {
        public Year {
            holidays = Set.copyOf(holidays);
            makeUpWorkdays = Set.copyOf(makeUpWorkdays);
        }
    }
}
