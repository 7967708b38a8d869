package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A person's annual grade to record. */
public record AnnualGradeRequest(
        @NotNull @Min(2022) @Max(2100) Integer year,
        @NotNull UUID cadreId,
        @NotNull Grade grade,
        @NotNull @Size(max = 1_000) String remark) {}
