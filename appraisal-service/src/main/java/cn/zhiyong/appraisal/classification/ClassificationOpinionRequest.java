package cn.zhiyong.appraisal.classification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What whoever publishes or rejects a classification says of it. */
public record ClassificationOpinionRequest(@NotBlank @Size(max = 1_000) String opinion) {}
