package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.grade.rules.GradeCeiling;
import cn.zhiyong.appraisal.grade.rules.Limit;
import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records the annual grades of cadres, as far as the year's decisions leave them (R7.13), and corrects them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingGrades {
    private final AnnualGrades grades;
    private final GradedCadres cadres;
    private final Consequences consequences;
    private final DetectingRepeatedGrades detectingRepeatedGrades;
    private final Locks locks;
    private final Caller caller;
    private final Clock clock;

    RecordingGrades(
            AnnualGrades grades,
            GradedCadres cadres,
            Consequences consequences,
            DetectingRepeatedGrades detectingRepeatedGrades,
            Locks locks,
            Caller caller,
            Clock clock) {
        this.grades = grades;
        this.cadres = cadres;
        this.consequences = consequences;
        this.detectingRepeatedGrades = detectingRepeatedGrades;
        this.locks = locks;
        this.caller = caller;
        this.clock = clock;
    }

    AnnualGrade record(AnnualGradeRequest request) {
        var unitCode = cadres.unitOf(request.cadreId(), request.year());
        holdPerson(request.cadreId());
        if (grades.of(request.cadreId()).containsKey(request.year())) {
            throw Problems.conflict(
                    "此人当年的等次已有记录；请更正原记录。", "The person's grade of the year is on record; correct that one.");
        }
        requireOpen(request.cadreId(), request.year(), request.grade());
        var grade = new AnnualGrade(
                request.cadreId(), unitCode, request.year(), revision(request.grade(), Optional.empty()));
        grades.persist(grade);
        return detected(grade);
    }

    AnnualGrade correct(UUID id, GradeCorrectionRequest request, ExpectedVersion expected) {
        var grade = hold(id, expected);
        requireOpen(grade.cadreId(), grade.year(), request.grade());
        grade.correct(revision(request.grade(), Optional.of(request.ground())));
        return detected(grade);
    }

    AnnualGrade withdraw(UUID id, String ground, ExpectedVersion expected) {
        var grade = hold(id, expected);
        grade.withdraw(ground);
        return detected(grade);
    }

    private AnnualGrade hold(UUID id, ExpectedVersion expected) {
        holdPerson(grades.findByIdOptional(id).orElseThrow(Problems::notFound).cadreId());
        var grade = grades.hold(id).orElseThrow(Problems::notFound);
        expected.requireMatch(grade.version());
        return grade;
    }

    /** The grades of a person are compared: one change at them at a time. */
    private void holdPerson(UUID cadreId) {
        locks.hold(List.of("annual-grades " + cadreId));
    }

    private void requireOpen(UUID cadreId, int year, Grade grade) {
        var limits = consequences.of(Kind.GRADE_CEILING, year, List.of(cadreId)).getOrDefault(cadreId, List.of());
        Problems.refuseIfAny(GradeCeiling.refusals(
                grade, limits.stream().map(RecordingGrades::limit).toList()));
    }

    private static Limit limit(Consequence consequence) {
        return new Limit(consequence.decisionNumber(), consequence.rule(), consequence.clause(), consequence.ceiling());
    }

    private GradeRevision revision(Grade grade, Optional<String> ground) {
        return new GradeRevision(grade, ground.orElse(null), clock.instant(), caller.subject());
    }

    private AnnualGrade detected(AnnualGrade grade) {
        grades.flush();
        detectingRepeatedGrades.detect(grade.cadreId(), grade.year());
        return grade;
    }
}
