package cn.zhiyong.appraisal.attendance.rules;

import cn.zhiyong.appraisal.attendance.rules.YearOfAbsence.Limits;
import cn.zhiyong.appraisal.lead.rules.Channel;
import cn.zhiyong.appraisal.lead.rules.Ground;
import cn.zhiyong.platform.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R2.3, clause 三(二)6: a cadre is suspected whose return from leave or travel was overdue by more than 7 ★ days without
 * good reason, or who was absent without excuse for more than 15 ★ days in a year, or on sick and personal leave for more
 * than 6 ★ months in a year. More is strict: exactly so many is not more.
 */
public final class AbsenceRule {
    private AbsenceRule() {}

    public static List<Ground> grounds(YearOfAbsence year, Limits limits) {
        return Stream.of(
                        overdue(year, limits.overdueReturnDays()),
                        unexcused(year, limits.unexcusedDays()),
                        leave(year, limits.leaveMonths()))
                .flatMap(Optional::stream)
                .map(arithmetic -> new Ground(Channel.YEAR_END_ASSESSMENT, "R2.3", "三(二)6", arithmetic))
                .toList();
    }

    private static Optional<Text> overdue(YearOfAbsence year, int limit) {
        return year.longestOverdue().filter(days -> days.count() > limit).map(days -> new Text(
                        "逾期不归：自%1$s至%2$s，共 %3$d 天，无正当理由；%3$d ＞ %4$d。",
                        "Overdue return: from %1$s to %2$s, %3$d days, without good reason; %3$d > %4$d.")
                .with(days.first(), days.last(), days.count(), limit));
    }

    private static Optional<Text> unexcused(YearOfAbsence year, int limit) {
        return Optional.of(year.unexcusedDays()).filter(days -> days > limit).map(days -> new Text(
                        "无故旷工：本年累计 %1$d 天；%1$d ＞ %2$d。", "Unexcused absence: %1$d days in the year; %1$d > %2$d.")
                .with(days, limit));
    }

    private static Optional<Text> leave(YearOfAbsence year, int months) {
        return year.leaveDaysAllowed()
                .filter(allowed -> year.leaveDays() > allowed)
                .map(allowed -> new Text(
                                "病事假：本年累计 %1$d 天；自首日起 %2$d 个月为 %3$d 天，%1$d ＞ %3$d。",
                                "Sick and personal leave: %1$d days in the year; %2$d months from its first day are"
                                        + " %3$d days, %1$d > %3$d.")
                        .with(year.leaveDays(), months, allowed));
    }
}
