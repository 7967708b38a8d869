package cn.zhiyong.appraisal.cycle;

import jakarta.validation.constraints.NotNull;

/** A period to close. */
public record ClosureRequest(@NotNull Period period) {}
