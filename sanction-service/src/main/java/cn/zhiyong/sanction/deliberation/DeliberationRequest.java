package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.ParticularsRequest;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.sanction.deliberation.rules.Outcome;
import cn.zhiyong.sanction.vote.RecusalRequest;
import cn.zhiyong.sanction.vote.VoteRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A deliberation as the leading group's office records it. */
public record DeliberationRequest(
        @NotNull UUID matterId,
        @NotNull @Schema(description = "What is voted on") Outcome outcome,
        @NotNull
                @Size(max = 25)
                @Schema(
                        description =
                                "As declared; the subject and colleagues of the subject's section are recused anyway")
                List<@NotNull @Valid RecusalRequest> recusals,
        @NotNull @Size(max = 25) List<@NotNull @Valid VoteRequest> votes,
        @Size(max = 8)
                @UniqueElements
                @Schema(
                        description =
                                "One or more (R7.9) with the outcome DECISION, and only then; what follows by itself is added (R7.3)",
                        nullable = true)
                List<@NotNull Measure> measures,
        @Valid @Schema(description = "Where a measure asks for them", nullable = true) ParticularsRequest particulars,
        @Size(max = 9) @Schema(description = "Where a measure asks for them", nullable = true)
                List<@NotNull @Valid GroundRequest> grounds,
        @NotBlank @Size(max = 4_000) String reasons) {
    public DeliberationRequest {
        measures = measures == null ? List.of() : measures;
        grounds = grounds == null ? List.of() : grounds;
    }

    /** Present with a decision, and only then. */
    Optional<ProposedDecision> proposal() {
        var decides = outcome == Outcome.DECISION;
        if (decides == measures.isEmpty() || !decides && (particulars != null || !grounds.isEmpty())) {
            throw Problems.malformed(
                    "measures",
                    "结果为“作出处理决定”（DECISION）时须写明处理办法，其他结果不写。",
                    "A DECISION needs measures; no other outcome has measures, particulars or grounds.");
        }
        return decides
                ? Optional.of(new ProposedDecision(
                        Ruling.of(measures, ParticularsRequest.of(particulars)),
                        grounds.stream().map(GroundRequest::ground).collect(Collectors.toSet())))
                : Optional.empty();
    }
}
