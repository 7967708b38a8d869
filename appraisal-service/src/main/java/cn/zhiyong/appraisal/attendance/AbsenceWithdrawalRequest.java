package cn.zhiyong.appraisal.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an absence is withdrawn. */
public record AbsenceWithdrawalRequest(@NotBlank @Size(max = 4_000) String reason) {}
