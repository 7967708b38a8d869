package cn.zhiyong.investigation.casefile;

import cn.zhiyong.investigation.casefile.rules.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the investigation came to. May be saved before it is complete; what is missing then is listed with the case. */
@Schema(name = "Finding")
public record Finding(
        @NotNull Conclusion conclusion,
        @Schema(description = "Needed for the submission (R5.6)") Severity severity,
        @NotBlank @Size(max = 8_000) String summary,
        @NotNull @Size(max = 24) List<@NotNull @Valid Violation> violations) {}
