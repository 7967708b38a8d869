package cn.zhiyong.appraisal.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a target is withdrawn. */
public record TargetWithdrawalRequest(@NotBlank @Size(max = 4_000) String reason) {}
