package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The annual grade of a cadre as callers see it, with all that was recorded. */
@Schema(name = "AnnualGrade")
public record AnnualGradeView(
        UUID id,
        UUID cadreId,
        String name,
        @Schema(description = "The unit at the end of the year, or when it was recorded") String unitCode,
        int year,
        Grade grade,
        String gradeLabel,
        @Schema(
                        description =
                                "Whether decisions that came later leave only a lower grade: it must be recorded anew"
                                        + " (R7.13, R7.15)",
                        examples = "false")
                boolean inConflict,
        @Schema(description = "The decisions that forbid the grade") List<GradeCeilingView.ReasonView> conflicts,
        @Schema(description = "All that was recorded, the earliest first; the last is what holds")
                List<RevisionView> revisions,
        @Schema(description = "Why it was withdrawn; null while it holds", nullable = true) String withdrawalGround,
        long version) {
    /** What was recorded at one time. */
    @Schema(name = "AnnualGradeRevision")
    public record RevisionView(
            Grade grade,
            String gradeLabel,
            @Schema(description = "Why it took the place of the one before; null of the first", nullable = true)
                    String ground,
            OffsetDateTime recordedAt,
            @Schema(examples = "appraiser-01") String recordedBy) {
        static RevisionView of(GradeRevision revision, RequestLanguage language) {
            return new RevisionView(
                    revision.grade(),
                    language.label(revision.grade()),
                    revision.ground(),
                    CityClock.at(revision.recordedAt()),
                    revision.recordedBy());
        }
    }

    /** @param ceilings of the person in that year */
    static AnnualGradeView of(AnnualGrade grade, String name, List<Consequence> ceilings, RequestLanguage language) {
        var conflicts = ceilings.stream()
                .filter(each -> grade.isInConflictWith(each.ceiling()))
                .map(each -> GradeCeilingView.ReasonView.of(each, language))
                .toList();
        return new AnnualGradeView(
                grade.id(),
                grade.cadreId(),
                name,
                grade.unitCode(),
                grade.year(),
                grade.grade(),
                language.label(grade.grade()),
                !conflicts.isEmpty(),
                conflicts,
                grade.revisions().stream()
                        .map(each -> RevisionView.of(each, language))
                        .toList(),
                grade.withdrawalGround().orElse(null),
                grade.version());
    }
}
