package cn.zhiyong.investigation.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Statement")
public record StatementView(
        UUID id,
        StatementKind kind,
        String kindLabel,
        LocalDate on,
        @Schema(nullable = true) String text,
        List<Attempt> attempts) {}
