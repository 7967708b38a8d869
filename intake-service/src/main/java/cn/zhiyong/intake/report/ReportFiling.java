package cn.zhiyong.intake.report;

import cn.zhiyong.intake.reporter.Reporter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as it is filed. Its text form says nothing of what was reported, nor by whom. */
public record ReportFiling(
        @NotNull Channel channel,
        @Schema(description = "Exactly for PUBLIC_REPORT") Source source,
        LocalDate occurredOn,
        @NotNull @Size(min = 10, max = 10_000) @Schema(description = "The reporter's words; kept encrypted")
                String statement,
        @Size(max = 24) @Schema(description = "Catalogue items, as far as the filer can say")
                List<@NotNull String> items,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid StatedSubject> subjects,
        @Valid @Schema(description = "Omit for an anonymous report; kept encrypted") Reporter reporter) {
    public ReportFiling {
        items = items == null ? List.of() : items;
    }

    @Override
    public String toString() {
        return "ReportFiling[" + channel + "]";
    }
}
