package cn.zhiyong.appraisal.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a commendation is withdrawn. */
public record CommendationWithdrawalRequest(@NotBlank @Size(max = 4_000) String reason) {}
