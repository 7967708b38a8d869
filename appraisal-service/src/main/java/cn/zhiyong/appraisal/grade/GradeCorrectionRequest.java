package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The grade that takes the place of the one on record, and why. */
public record GradeCorrectionRequest(
        @NotNull Grade grade, @NotBlank @Size(max = 4_000) @Schema(examples = "处理决定送达后重新评定。") String ground) {}
