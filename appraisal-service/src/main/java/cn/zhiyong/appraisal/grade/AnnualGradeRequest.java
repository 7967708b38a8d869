package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The annual grade of a cadre. */
public record AnnualGradeRequest(
        @NotNull UUID cadreId, @NotNull @Min(2022) @Max(2100) Integer year, @NotNull Grade grade) {}
