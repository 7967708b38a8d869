package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.appraisal.attendance.rules.AbsenceRule;
import cn.zhiyong.appraisal.attendance.rules.YearOfAbsence;
import cn.zhiyong.appraisal.attendance.rules.YearOfAbsence.Limits;
import cn.zhiyong.appraisal.lead.Detection;
import cn.zhiyong.appraisal.lead.LeadItem;
import cn.zhiyong.appraisal.lead.LeadSubject;
import cn.zhiyong.appraisal.lead.rules.Ground;
import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.StaffKind;
import cn.zhiyong.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds whether the absences of a person speak for a lead (R2.3). Service workers are not covered (R1.2). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DetectingAbsence {
    private final Absences absences;
    private final AbsenceLimits limits;
    private final Roster roster;
    private final Event<Detection> detections;
    private final Clock clock;

    DetectingAbsence(Absences absences, AbsenceLimits limits, Roster roster, Event<Detection> detections, Clock clock) {
        this.absences = absences;
        this.limits = limits;
        this.roster = roster;
        this.detections = detections;
        this.clock = clock;
    }

    /** Looks at every year from the first to the last. */
    void detect(UUID cadreId, int firstYear, int lastYear) {
        var cadre = roster.cadre(cadreId).orElseThrow(Problems::notFound);
        for (int year = firstYear; year <= lastYear; year++) {
            detections.fire(Detection.of(
                    "/v1/attendance/years/%d?cadreId=%s".formatted(year, cadreId),
                    LeadSubject.cadre(cadreId, cadre.unitCode()),
                    LeadItem.INACTION_6,
                    year,
                    grounds(cadre, year, limits.ofYear(year))));
        }
    }

    private List<Ground> grounds(Cadre cadre, int year, Limits limits) {
        if (cadre.state().staffKind() == StaffKind.SERVICE_WORKER) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var days = absences.ofYear(List.of(cadre.id()), year).getOrDefault(cadre.id(), List.of()).stream()
                .map(absence -> absence.daysUntil(today))
                .toList();
        return AbsenceRule.grounds(YearOfAbsence.of(days, year, limits), limits);
    }
}
