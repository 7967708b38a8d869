package cn.zhiyong.investigation.outcome;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Return")
public record ReturnView(
        UUID matterId,
        @Schema(description = "Day of the meeting") LocalDate heardOn,
        @Schema(description = "What has to be supplemented") String reasons) {}
