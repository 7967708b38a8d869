package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records when people were not there, and finds at once whether that speaks for a lead (R2.3), or no longer does. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingAbsence {
    /** The plan's first year: what was before it speaks for nothing. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

    private final Absences absences;
    private final DetectingAbsence detectingAbsence;
    private final Roster roster;
    private final Locks locks;
    private final Clock clock;

    RecordingAbsence(Absences absences, DetectingAbsence detectingAbsence, Roster roster, Locks locks, Clock clock) {
        this.absences = absences;
        this.detectingAbsence = detectingAbsence;
        this.roster = roster;
        this.locks = locks;
        this.clock = clock;
    }

    Absence record(AbsenceRequest request) {
        requireCovered(request.firstDay());
        roster.requireCadre(request.cadreId());
        holdPerson(request.cadreId());
        var absence = new Absence(request, clock.instant());
        absences.persistAndFlush(absence);
        detect(absence, absence.firstDay(), end(absence));
        return absence;
    }

    Absence correct(UUID id, AbsenceCorrectionRequest request, ExpectedVersion expected) {
        requireCovered(request.firstDay());
        var absence = hold(id, expected);
        var begin = absence.firstDay();
        var end = end(absence);
        absence.correct(request);
        absences.flush();
        detect(
                absence,
                begin.isBefore(absence.firstDay()) ? begin : absence.firstDay(),
                end.isAfter(end(absence)) ? end : end(absence));
        return absence;
    }

    Absence withdraw(UUID id, String reason, ExpectedVersion expected) {
        var absence = hold(id, expected);
        absence.withdraw(reason);
        absences.flush();
        detect(absence, absence.firstDay(), end(absence));
        return absence;
    }

    private static void requireCovered(LocalDate firstDay) {
        if (firstDay.isBefore(FIRST_DAY)) {
            throw Problems.malformed("firstDay", "不得早于 2022 年。", "Must not be before 2022.");
        }
    }

    private Absence hold(UUID id, ExpectedVersion expected) {
        holdPerson(absences.findByIdOptional(id).orElseThrow(Problems::notFound).cadreId());
        var absence = absences.hold(id).orElseThrow(Problems::notFound);
        expected.requireMatch(absence.version());
        return absence;
    }

    /** The absences of a person are added up: one change at them at a time. */
    private void holdPerson(UUID cadreId) {
        locks.hold(List.of("attendance " + cadreId));
    }

    private LocalDate end(Absence absence) {
        return absence.lastDay().orElseGet(() -> LocalDate.now(clock));
    }

    private void detect(Absence absence, LocalDate begin, LocalDate end) {
        detectingAbsence.detect(absence.cadreId(), begin.getYear(), end.getYear());
    }
}
