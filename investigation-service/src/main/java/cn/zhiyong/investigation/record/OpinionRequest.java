package cn.zhiyong.investigation.record;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Opinions of the masses as an investigator records them. */
public record OpinionRequest(
        @NotNull @PastOrPresent LocalDate collectedOn,
        @NotNull OpinionMethod method,
        @NotNull @Min(1) @Max(1_000_000) Integer peopleHeard,
        @NotBlank @Size(max = 8_000) String summary) {}
