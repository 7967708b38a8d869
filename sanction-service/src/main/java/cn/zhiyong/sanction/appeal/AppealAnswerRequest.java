package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.ParticularsRequest;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.sanction.vote.VoteRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** The answer to an appeal as the office records it (R8.2). */
public record AppealAnswerRequest(
        @NotNull AppealOutcome outcome,
        @NotNull @PastOrPresent LocalDate decidedOn,
        @NotBlank @Size(max = 4_000) String reasons,
        @NotNull @Size(max = 25) @Schema(description = "Of the panel") List<@NotNull @Valid VoteRequest> votes,
        @Size(max = 8)
                @UniqueElements
                @Schema(description = "With MODIFIED, and only then: what takes the place", nullable = true)
                List<@NotNull Measure> measures,
        @Valid @Schema(description = "Where a measure asks for them", nullable = true) ParticularsRequest particulars) {
    public AppealAnswerRequest {
        measures = measures == null ? List.of() : measures;
    }

    /** Present with a modification, and only then. */
    Optional<Ruling> ruling() {
        var modifies = outcome == AppealOutcome.MODIFIED;
        if (modifies == measures.isEmpty() || !modifies && particulars != null) {
            throw Problems.malformed(
                    "measures",
                    "结果为“变更”（MODIFIED）时须写明变更后的处理办法，其他结果不写。",
                    "MODIFIED needs measures; no other outcome has measures or particulars.");
        }
        return modifies ? Optional.of(Ruling.of(measures, ParticularsRequest.of(particulars))) : Optional.empty();
    }
}
