package cn.zhiyong.appraisal.attendance.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days of the calendar, the first and the last included.
 *
 * @param last not before the first
 */
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    public long count() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Those of them that lie in the year; empty where none does. */
    public Optional<Days> in(int year) {
        var begin = later(first, LocalDate.of(year, 1, 1));
        var end = last.isBefore(LocalDate.of(year, 12, 31)) ? last : LocalDate.of(year, 12, 31);
        return end.isBefore(begin) ? Optional.empty() : Optional.of(new Days(begin, end));
    }

    /** The same days in order, none of them twice, however they overlap. */
    public static List<Days> distinct(List<Days> spans) {
        var distinct = new ArrayList<Days>();
        for (var next : spans.stream().sorted(Comparator.comparing(Days::first)).toList()) {
            var before = distinct.isEmpty() ? null : distinct.getLast();
            if (before != null && !next.first().isAfter(before.last().plusDays(1))) {
                distinct.set(distinct.size() - 1, new Days(before.first(), later(before.last(), next.last())));
            } else {
                distinct.add(next);
            }
        }
        return distinct;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
