package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.appraisal.roster.UnitRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** A year to be appraised, and which units it is about. */
public record CycleRequest(
        @NotNull @Min(2022) @Max(2100) Integer year,
        @NotNull @Size(min = 1, max = 2_000) Set<@NotNull @Pattern(regexp = UnitRequest.CODE) String> unitCodes) {}
