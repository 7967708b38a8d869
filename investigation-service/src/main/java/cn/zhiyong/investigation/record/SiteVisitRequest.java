package cn.zhiyong.investigation.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A visit on site as an investigator records it. */
public record SiteVisitRequest(
        @NotNull @PastOrPresent LocalDate visitedOn,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 100) String> participants,
        @NotBlank @Size(max = 8_000) String record) {}
