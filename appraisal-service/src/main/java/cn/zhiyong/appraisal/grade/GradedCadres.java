package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.roster.CadreState;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.RosterHistory;
import cn.zhiyong.appraisal.roster.StaffKind;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Who has an annual grade, and of which unit they were in the year. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GradedCadres {
    private final Roster roster;
    private final RosterHistory history;
    private final Clock clock;

    GradedCadres(Roster roster, RosterHistory history, Clock clock) {
        this.roster = roster;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The unit at the end of the year, or by now while it goes on; the present one where the roster does not go back so
     * far.
     *
     * @throws cn.zhiyong.platform.problem.ProblemException 400 for a year to come or a person who is not on the roster,
     *     422 for one whom the programme does not cover (R1.2)
     */
    String unitOf(UUID cadreId, int year) {
        var today = LocalDate.now(clock);
        if (year > today.getYear()) {
            throw Problems.malformed("year", "年度尚未开始。", "The year has not begun.");
        }
        var now = roster.requireCadre(cadreId);
        var yearEnd = LocalDate.of(year, 12, 31);
        var then = history.cadreOn(cadreId, yearEnd.isAfter(today) ? today : yearEnd)
                .orElseGet(now::state);
        requireCovered(then);
        return then.unitCode();
    }

    private static void requireCovered(CadreState cadre) {
        Problems.refuseIfAny(Refusal.unless(
                cadre.staffKind() == StaffKind.CADRE,
                "R1.2",
                "二",
                "工勤人员不在治理范围内，此处只记录干部的年度考核等次。",
                "Service workers are not covered; the annual grades of cadres are recorded here."));
    }
}
