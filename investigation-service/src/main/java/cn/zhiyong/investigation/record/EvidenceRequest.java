package cn.zhiyong.investigation.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of evidence as an investigator records it. The thing itself is kept elsewhere. */
public record EvidenceRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 4_000) String description,
        @NotNull @PastOrPresent LocalDate collectedOn,
        @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "Of the file, if it is one, in small hex digits")
                String sha256) {}
