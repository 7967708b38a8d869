package cn.zhiyong.sanction.revocation;

import cn.zhiyong.sanction.vote.RecusalRequest;
import cn.zhiyong.sanction.vote.VoteRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The leading group revokes a decision of its own in a meeting. */
public record RevocationRequest(
        @NotNull @Schema(description = "Held on or after the day of the decision") UUID meetingId,
        @NotNull @Size(max = 25) List<@NotNull @Valid RecusalRequest> recusals,
        @NotNull @Size(max = 25) List<@NotNull @Valid VoteRequest> votes,
        @NotBlank @Size(max = 4_000) String reasons) {}
