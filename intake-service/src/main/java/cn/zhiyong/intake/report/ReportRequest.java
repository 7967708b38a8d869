package cn.zhiyong.intake.report;

import cn.zhiyong.intake.reporter.Reporter;
import cn.zhiyong.intake.routing.rules.SubjectKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as it is filed. Its text form says nothing of what was reported, nor by whom. */
public record ReportRequest(
        @NotNull Channel channel,
        @Schema(description = "Exactly for PUBLIC_REPORT") Source source,
        LocalDate occurredOn,
        @NotNull @Size(min = 10, max = 10_000) @Schema(description = "The reporter's words; kept encrypted")
                String statement,
        @Size(max = 24) @Schema(description = "Catalogue items, as far as the filer can say")
                List<@NotNull String> items,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid SubjectRequest> subjects,
        @Valid @Schema(description = "Omit for an anonymous report; kept encrypted") ReporterRequest reporter) {
    public ReportRequest {
        items = items == null ? List.of() : items;
    }

    /** Whom it is about, as stated. */
    Stream<StatedSubject> stated() {
        return subjects.stream().map(SubjectRequest::stated);
    }

    /** Whom it is about: by ID or code, or else by name, or in any words there are. */
    public record SubjectRequest(
            @NotNull SubjectKind kind,
            UUID cadreId,
            @Pattern(regexp = "[A-Z0-9-]{2,32}") String unitCode,
            @Size(max = 100) String name,
            @Size(max = 200) String unitName,
            @Size(max = 200) String post) {
        StatedSubject stated() {
            return new StatedSubject(kind, cadreId, unitCode, name, unitName, post);
        }
    }

    /** Who reports. Its text form says nothing. */
    public record ReporterRequest(
            @Size(max = 100) String name, @Size(max = 40) String phone, @Size(max = 300) String address) {
        Reporter reporter() {
            return new Reporter(name, phone, address);
        }

        @Override
        public String toString() {
            return "ReporterRequest[…]";
        }
    }

    @Override
    public String toString() {
        return "ReportRequest[" + channel + "]";
    }
}
