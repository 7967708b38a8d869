package cn.zhiyong.appraisal.democraticreview;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/democratic-reviews/{id}/ballots")
@Tag(name = "Democratic reviews")
class BallotResource {
    private final BallotGroups groups;

    BallotResource(BallotGroups groups) {
        this.groups = groups;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Vote",
            description =
                    "Needs no account, only a voter’s token, which is good for one ballot. Nothing is kept that would"
                            + " link the two: so there is no Idempotency-Key, and a vote that is sent again is answered 409.")
    @APIResponse(responseCode = "204", description = "Counted")
    @APIResponse(responseCode = "404", description = "No such review, or no such token")
    @APIResponse(responseCode = "409", description = "The token was used, or the vote is not open")
    public void castBallot(@PathParam("id") UUID id, @NotNull @Valid BallotRequest body) {
        groups.cast(body.vote(id));
    }
}
