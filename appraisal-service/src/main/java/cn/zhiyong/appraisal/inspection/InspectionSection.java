package cn.zhiyong.appraisal.inspection;

import cn.zhiyong.appraisal.inspection.Inspections.Coverage;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.unitreport.Part;
import cn.zhiyong.appraisal.unitreport.ReportSection;
import cn.zhiyong.appraisal.unitreport.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** How many of a unit were inspected in the year (R9.7), in its report. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InspectionSection implements ReportSection {
    private static final List<String> HEADERS = List.of("对象", "应考察", "已考察", "未考察");

    private final Inspections inspections;

    InspectionSection(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public Part part() {
        return Part.INSPECTIONS;
    }

    @Override
    public Section of(int year, Unit unit) {
        var coverage = inspections.coverageOf(unit.code(), year);
        return Section.of(HEADERS, rows(coverage));
    }

    private static List<List<String>> rows(Coverage coverage) {
        return List.of(
                row(InspectionSubject.CADRE, coverage.cadres(), coverage.cadresNotInspected()),
                row(InspectionSubject.LEADERSHIP_TEAM, coverage.teams(), coverage.teamsNotInspected()));
    }

    private static List<String> row(InspectionSubject subject, long total, long notInspected) {
        return List.of(
                subject.label().zh(),
                Long.toString(total),
                Long.toString(total - notInspected),
                Long.toString(notInspected));
    }
}
