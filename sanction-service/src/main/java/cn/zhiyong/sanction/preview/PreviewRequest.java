package cn.zhiyong.sanction.preview;

import cn.zhiyong.sanction.decision.ParticularsRequest;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.sanction.deliberation.GroundRequest;
import cn.zhiyong.sanction.deliberation.ProposedDecision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A decision that is thought of, in the terms of a deliberation. */
public record PreviewRequest(
        @NotNull UUID matterId,
        @Schema(description = "Day of the meeting; today where it is left out", nullable = true) LocalDate decidedOn,
        @NotNull @Size(min = 1, max = 8) @UniqueElements @Schema(description = "What follows by itself is added (R7.3)")
                List<@NotNull Measure> measures,
        @Valid @Schema(description = "Where a measure asks for them", nullable = true) ParticularsRequest particulars,
        @Size(max = 9) @Schema(description = "Where a measure asks for them", nullable = true)
                List<@NotNull @Valid GroundRequest> grounds) {
    public PreviewRequest {
        grounds = grounds == null ? List.of() : grounds;
    }

    ProposedDecision proposal() {
        return new ProposedDecision(
                Ruling.of(measures, ParticularsRequest.of(particulars)),
                grounds.stream().map(GroundRequest::ground).collect(Collectors.toSet()));
    }
}
