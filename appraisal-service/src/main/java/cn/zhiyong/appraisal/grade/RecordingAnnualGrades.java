package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.grade.rules.GradeRule;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records a person's annual grade, or another one later; never one that a decision in force forbids. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingAnnualGrades {
    private final AnnualGrades grades;
    private final Roster roster;
    private final Locks locks;
    private final Caller caller;
    private final Event<AnnualGradeRecorded> recorded;
    private final Clock clock;

    RecordingAnnualGrades(
            AnnualGrades grades,
            Roster roster,
            Locks locks,
            Caller caller,
            Event<AnnualGradeRecorded> recorded,
            Clock clock) {
        this.grades = grades;
        this.roster = roster;
        this.locks = locks;
        this.caller = caller;
        this.recorded = recorded;
        this.clock = clock;
    }

    AnnualGrade record(AnnualGradeRequest request) {
        var cadre = roster.cadre(request.cadreId())
                .orElseThrow(() -> Problems.malformed("cadreId", "名册中没有此人。", "The roster does not know this person."));
        GradeLocks.hold(locks, request.year(), List.of(request.cadreId()));
        if (grades.isRecorded(request.year(), request.cadreId())) {
            throw Problems.conflict("此人该年度等次已登记。", "This person's grade of the year is recorded already.");
        }
        refuseWhereForbidden(request.year(), request.cadreId(), request.grade());
        var grade = new AnnualGrade(request, cadre.unitCode(), caller.subject(), clock.instant());
        grades.persistAndFlush(grade);
        recorded.fire(new AnnualGradeRecorded(grade.cadreId(), grade.year(), grade.grade()));
        return grade;
    }

    AnnualGrade change(UUID id, AnnualGradeChangeRequest request, ExpectedVersion expected) {
        var seen = grades.findByIdOptional(id).orElseThrow(Problems::notFound);
        GradeLocks.hold(locks, seen.year(), List.of(seen.cadreId()));
        var grade = grades.hold(id).orElseThrow(Problems::notFound);
        expected.requireMatch(grade.version());
        refuseWhereForbidden(grade.year(), grade.cadreId(), request.grade());
        grade.assess(request.grade(), request.remark(), caller.subject(), clock.instant());
        grades.flush();
        recorded.fire(new AnnualGradeRecorded(grade.cadreId(), grade.year(), grade.grade()));
        return grade;
    }

    private void refuseWhereForbidden(int year, UUID cadreId, Grade grade) {
        var ceilings = grades.ceilings(year, List.of(cadreId)).getOrDefault(cadreId, List.of());
        Problems.refuseIfAny(GradeRule.refusals(grade, ceilings));
    }
}
