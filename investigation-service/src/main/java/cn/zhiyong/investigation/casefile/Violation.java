package cn.zhiyong.investigation.casefile;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One violation that was found: the catalogue's item (R2), what was done, and the evidence for it (R5.5). */
@Embeddable
public record Violation(
        @NotNull @Pattern(regexp = "INABILITY-[1-6]|(INACTION|MISCONDUCT)-[1-9]") @Schema(examples = "MISCONDUCT-5")
                String item,
        @NotBlank @Size(max = 4_000) String description,
        @NotNull @Size(max = 100) List<@NotNull UUID> evidenceIds) {}
