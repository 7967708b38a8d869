package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.appraisal.attendance.rules.AbsenceRule;
import cn.zhiyong.appraisal.attendance.rules.Days;
import cn.zhiyong.appraisal.attendance.rules.YearOfAbsence;
import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Absences and what they come to, as callers see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AttendanceViews {
    private final Absences absences;
    private final AbsenceLimits limits;
    private final Roster roster;
    private final RequestLanguage language;

    AttendanceViews(Absences absences, AbsenceLimits limits, Roster roster, RequestLanguage language) {
        this.absences = absences;
        this.limits = limits;
        this.roster = roster;
        this.language = language;
    }

    AbsenceView of(Absence absence, LocalDate today) {
        return of(List.of(absence), today).apply(absence);
    }

    Function<Absence, AbsenceView> of(List<Absence> shown, LocalDate today) {
        var people =
                roster.cadres(shown.stream().map(Absence::cadreId).distinct().toList());
        return absence -> {
            var cadre = people.get(absence.cadreId());
            return AbsenceView.of(absence, cadre.name(), cadre.unitCode(), today, language);
        };
    }

    Function<Cadre, AttendanceYearView> ofYear(List<Cadre> shown, int year, LocalDate today) {
        var limitsOfYear = limits.ofYear(year);
        var byPerson = absences.ofYear(shown.stream().map(Cadre::id).toList(), year);
        return cadre -> {
            var days = byPerson.getOrDefault(cadre.id(), List.of()).stream()
                    .map(absence -> absence.daysUntil(today))
                    .toList();
            var sum = YearOfAbsence.of(days, year, limitsOfYear);
            return new AttendanceYearView(
                    cadre.id(),
                    cadre.name(),
                    cadre.unitCode(),
                    year,
                    sum.longestOverdue().map(Days::count).orElse(0L),
                    sum.unexcusedDays(),
                    sum.leaveDays(),
                    sum.leaveDaysAllowed().orElse(null),
                    AbsenceRule.grounds(sum, limitsOfYear).stream()
                            .map(ground -> ground.arithmetic().in(language.get()))
                            .toList());
        };
    }
}
