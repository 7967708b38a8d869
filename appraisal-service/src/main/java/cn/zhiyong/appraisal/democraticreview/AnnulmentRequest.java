package cn.zhiyong.appraisal.democraticreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a review does not count. */
public record AnnulmentRequest(@NotBlank @Size(max = 4_000) String reason) {}
