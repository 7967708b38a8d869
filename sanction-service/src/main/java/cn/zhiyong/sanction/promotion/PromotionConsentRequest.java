package cn.zhiyong.sanction.promotion;

import cn.zhiyong.sanction.vote.RecusalRequest;
import cn.zhiyong.sanction.vote.VoteRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent of the leading group to somebody's promotion as its office records it. */
public record PromotionConsentRequest(
        @NotNull UUID cadreId,
        @NotNull @Schema(description = "That gave it; it is given on the meeting's day") UUID meetingId,
        @NotBlank @Size(max = 4_000) @Schema(description = "What the person has achieved (R7.3)")
                String outstandingResults,
        @NotNull @Size(max = 2) @Schema(description = "One of each department (R7.3)")
                List<@NotNull @Valid ExaminationRequest> examinations,
        @NotNull
                @Size(max = 25)
                @Schema(
                        description =
                                "As declared; the person and colleagues of the person's section are recused anyway")
                List<@NotNull @Valid RecusalRequest> recusals,
        @NotNull @Size(max = 25) List<@NotNull @Valid VoteRequest> votes,
        @NotBlank @Size(max = 4_000) String reasons) {
    public record ExaminationRequest(
            @NotNull Department department,
            @NotNull @PastOrPresent LocalDate examinedOn,
            @NotBlank @Size(max = 4_000) String conclusion) {}
}
