package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's annual grade as callers see it. */
@Schema(name = "AnnualGrade")
public record AnnualGradeView(
        UUID id,
        int year,
        UUID cadreId,
        String name,
        String unitCode,
        @Schema(description = "As it was recorded") Grade assessed,
        String assessedLabel,
        @Schema(description = "As it stands under the decisions in force") Grade grade,
        String gradeLabel,
        String remark,
        String recordedBy,
        OffsetDateTime recordedAt,
        long version) {
    static AnnualGradeView of(AnnualGrade grade, String name, RequestLanguage language) {
        return new AnnualGradeView(
                grade.id(),
                grade.year(),
                grade.cadreId(),
                name,
                grade.unitCode(),
                grade.assessed(),
                language.label(grade.assessed()),
                grade.grade(),
                language.label(grade.grade()),
                grade.remark(),
                grade.recordedBy(),
                CityClock.at(grade.recordedAt()),
                grade.version());
    }
}
