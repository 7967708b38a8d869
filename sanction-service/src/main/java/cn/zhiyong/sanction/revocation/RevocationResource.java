package cn.zhiyong.sanction.revocation;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/decisions/{id}/revocation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class RevocationResource {
    private final RevokingDecisions revokingDecisions;
    private final Revocations revocations;
    private final RevocationViews views;
    private final Versions versions;

    RevocationResource(
            RevokingDecisions revokingDecisions, Revocations revocations, RevocationViews views, Versions versions) {
        this.revokingDecisions = revokingDecisions;
        this.revocations = revocations;
        this.views = views;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(
            summary = "Record that the leading group revokes a decision (R7.16)",
            description =
                    "In a meeting, by vote. What follows from the decision falls with it. Send the decision's ETag.")
    @APIResponse(
            responseCode = "201",
            description = "Revoked",
            content = @Content(schema = @Schema(implementation = RevocationView.class)))
    @APIResponse(responseCode = "409", description = "It is revoked already, or attendance is not on record")
    @APIResponse(responseCode = "422", description = "Every rule of R6.2 that is not met")
    public Response revokeDecision(@PathParam("id") UUID id, @NotNull @Valid RevocationRequest body) {
        return Response.created(URI.create("/v1/decisions/%s/revocation".formatted(id)))
                .entity(views.of(revokingDecisions.revoke(id, body, versions.expected())))
                .build();
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read how the leading group revoked a decision", description = "With each vote.")
    public RevocationView readRevocation(@PathParam("id") UUID id) {
        return revocations.findByIdOptional(id).map(views::of).orElseThrow(Problems::notFound);
    }
}
