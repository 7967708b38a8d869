package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Another grade than was recorded, and why. */
public record AnnualGradeChangeRequest(@NotNull Grade grade, @NotBlank @Size(max = 1_000) String remark) {}
