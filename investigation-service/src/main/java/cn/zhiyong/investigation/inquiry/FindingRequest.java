package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.casefile.Conclusion;
import cn.zhiyong.investigation.casefile.Finding;
import cn.zhiyong.investigation.casefile.Violation;
import cn.zhiyong.investigation.casefile.rules.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as an investigator saves it. */
public record FindingRequest(
        @NotNull Conclusion conclusion,
        @Schema(description = "Needed for the submission (R5.6)") Severity severity,
        @NotBlank @Size(max = 8_000) String summary,
        @NotNull @Size(max = 24) List<@NotNull @Valid Violation> violations) {
    Finding finding() {
        return new Finding(conclusion, severity, summary, violations);
    }
}
