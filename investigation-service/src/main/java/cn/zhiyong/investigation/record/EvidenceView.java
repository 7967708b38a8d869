package cn.zhiyong.investigation.record;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Evidence")
public record EvidenceView(
        UUID id,
        String title,
        EvidenceKind kind,
        String kindLabel,
        String description,
        LocalDate collectedOn,
        @Schema(nullable = true) String sha256) {}
