package cn.zhiyong.appraisal.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the inspections of a year have come (R9.7), going by the roster of today. */
@Schema(name = "InspectionCoverage")
public record InspectionCoverageView(int year, CoverageView cadres, CoverageView leadershipTeams) {
    /** Of one kind. */
    @Schema(name = "InspectionCount")
    public record CoverageView(
            @Schema(examples = "1400") long total,
            @Schema(examples = "1380") long inspected,
            @Schema(examples = "20") long notInspected) {
        static CoverageView of(long total, long notInspected) {
            return new CoverageView(total, total - notInspected, notInspected);
        }
    }

    static InspectionCoverageView of(int year, Inspections.Coverage coverage) {
        return new InspectionCoverageView(
                year,
                CoverageView.of(coverage.cadres(), coverage.cadresNotInspected()),
                CoverageView.of(coverage.teams(), coverage.teamsNotInspected()));
    }
}
