package cn.zhiyong.appraisal.grade;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a grade is withdrawn. */
public record GradeWithdrawalRequest(@NotBlank @Size(max = 4_000) @Schema(examples = "记入了同名人员。") String ground) {}
