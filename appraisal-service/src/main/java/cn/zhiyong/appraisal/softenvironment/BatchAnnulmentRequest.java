package cn.zhiyong.appraisal.softenvironment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why ballots do not count. */
public record BatchAnnulmentRequest(@NotBlank @Size(max = 4_000) String reason) {}
