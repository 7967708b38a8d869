package cn.zhiyong.investigation.outcome;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Hearing")
public record HearingView(
        UUID matterId,
        @Schema(description = "Day of the meeting") LocalDate heardOn,
        Outcome outcome,
        String outcomeLabel,
        String reasons) {}
