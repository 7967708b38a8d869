package cn.zhiyong.appraisal.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an inspection is withdrawn. */
public record InspectionWithdrawalRequest(@NotBlank @Size(max = 4_000) String reason) {}
