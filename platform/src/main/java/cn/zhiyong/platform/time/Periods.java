package cn.zhiyong.platform.time;

import java.time.LocalDate;

/**
 * Periods by the calendar (R12). Day 1 is the day after the event; a period of months ends on the same day number or
 * on the month's last day. The length of an effect ends there; a period in which somebody must act ends on the next
 * working day if that day is none.
 */
public final class Periods {
    private final WorkCalendar calendar;

    public Periods(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Last day of a period of days, not stretched. */
    public static LocalDate lastOfDays(LocalDate event, int days) {
        return event.plusDays(days);
    }

    /** Last day of a period of months, not stretched. */
    public static LocalDate lastOfMonths(LocalDate event, int months) {
        return event.plusMonths(months);
    }

    /** Deadline of a duty to act within that many days of the event. */
    public Deadline actWithinDays(LocalDate event, int days) {
        return actBy(lastOfDays(event, days));
    }

    /** Deadline of a duty to act within that many months of the event. */
    public Deadline actWithinMonths(LocalDate event, int months) {
        return actBy(lastOfMonths(event, months));
    }

    /** Deadline of a duty to act whose period ends on that day. */
    public Deadline actBy(LocalDate lastDay) {
        var date = calendar.workingDayOnOrAfter(lastDay);
        return new Deadline(date, calendar.knows(lastDay.getYear()) && calendar.knows(date.getYear()));
    }

    /**
     * @param date the last day to act in time
     * @param calendarKnown false where the year's holidays are not on file and Monday to Friday was assumed
     */
    public record Deadline(LocalDate date, boolean calendarKnown) {
        /** True once the day is over without the act. */
        public boolean missedOn(LocalDate today) {
            return today.isAfter(date);
        }
    }
}
