package cn.zhiyong.appraisal.inspection;

import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records that cadres and leadership teams were inspected (R9.7). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingInspections {
    private final Inspections inspections;
    private final Roster roster;
    private final Clock clock;

    RecordingInspections(Inspections inspections, Roster roster, Clock clock) {
        this.inspections = inspections;
        this.roster = roster;
        this.clock = clock;
    }

    Inspection record(InspectionRequest request) {
        switch (request.subjectKind()) {
            case CADRE -> requireCadre(request);
            case LEADERSHIP_TEAM -> requireTeam(request);
        }
        var inspection = new Inspection(request, clock.instant());
        inspections.persistAndFlush(inspection);
        return inspection;
    }

    private void requireCadre(InspectionRequest request) {
        if (request.unitCode() != null) {
            throw Problems.malformed("unitCode", "考察干部时请勿填写。", "Leave it out for a cadre.");
        }
        roster.requireCadre(request.cadreId());
    }

    private void requireTeam(InspectionRequest request) {
        if (request.cadreId() != null) {
            throw Problems.malformed("cadreId", "考察领导班子时请勿填写。", "Leave it out for a leadership team.");
        }
        roster.requireUnit(request.unitCode());
    }

    Inspection withdraw(UUID id, String reason, ExpectedVersion expected) {
        var inspection = inspections.hold(id).orElseThrow(Problems::notFound);
        expected.requireMatch(inspection.version());
        inspection.withdraw(reason);
        inspections.flush();
        return inspection;
    }
}
