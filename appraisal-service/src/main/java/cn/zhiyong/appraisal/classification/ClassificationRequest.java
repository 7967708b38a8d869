package cn.zhiyong.appraisal.classification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a classification is drafted. */
public record ClassificationRequest(@NotBlank @Size(max = 1_000) String ground) {}
