package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.ConsequencesChanged;
import cn.zhiyong.appraisal.grade.rules.GradeRule;
import cn.zhiyong.platform.lock.Locks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** R7.15, R7.16: a grade that is on record follows the decisions in force: down with one, up again without it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LoweringAnnualGrades {
    private final AnnualGrades grades;
    private final Locks locks;
    private final Event<AnnualGradeRecorded> recorded;

    LoweringAnnualGrades(AnnualGrades grades, Locks locks, Event<AnnualGradeRecorded> recorded) {
        this.grades = grades;
        this.locks = locks;
        this.recorded = recorded;
    }

    void consequencesChanged(@Observes ConsequencesChanged change) {
        change.years().forEach(year -> stand(year, List.copyOf(change.cadreIds(Kind.GRADE_CEILING, year))));
    }

    private void stand(int year, List<UUID> cadreIds) {
        if (cadreIds.isEmpty()) {
            return;
        }
        GradeLocks.hold(locks, year, cadreIds);
        var ceilings = grades.ceilings(year, cadreIds);
        for (var grade : grades.held(year, cadreIds)) {
            var standing = GradeRule.standing(grade.assessed(), ceilings.getOrDefault(grade.cadreId(), List.of()));
            if (grade.stand(standing)) {
                grades.flush();
                recorded.fire(new AnnualGradeRecorded(grade.cadreId(), year, standing));
            }
        }
    }
}
