package cn.zhiyong.intake.report;

import cn.zhiyong.intake.routing.rules.SubjectKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a report is about, as the filer says it: by ID or code, or else by name, or in any words there are. */
@Schema(name = "StatedSubject")
public record StatedSubject(
        @NotNull SubjectKind kind,
        UUID cadreId,
        @Pattern(regexp = "[A-Z0-9-]{2,32}") String unitCode,
        @Size(max = 100) String name,
        @Size(max = 200) String unitName,
        @Size(max = 200) String post) {}
