package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/meetings/{id}/deliberations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class DeliberationResource {
    private final Deliberating deliberating;
    private final Deliberations deliberations;
    private final Roster roster;
    private final RequestLanguage language;

    DeliberationResource(
            Deliberating deliberating, Deliberations deliberations, Roster roster, RequestLanguage language) {
        this.deliberating = deliberating;
        this.deliberations = deliberations;
        this.roster = roster;
        this.language = language;
    }

    @POST
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Idempotent
    @Operation(
            summary = "Record the deliberation of a matter",
            description = "Carried by more than half of those present and not recused, it is a decision at once.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DeliberationView.class)))
    @APIResponse(responseCode = "409", description = "The matter is decided, or was heard in this meeting already")
    @APIResponse(responseCode = "422", description = "Every rule of R6 and R7 that is not met")
    public Response record(@PathParam("id") UUID id, @NotNull @Valid DeliberationRecord body) {
        var recorded = deliberating.record(id, body);
        return Response.created(URI.create("/v1/meetings/%s/deliberations/%s".formatted(id, recorded.id())))
                .entity(view(recorded))
                .build();
    }

    @GET
    @Path("/{deliberationId}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a deliberation", description = "With each vote.")
    public DeliberationView read(@PathParam("id") UUID id, @PathParam("deliberationId") UUID deliberationId) {
        return deliberations.find(id, deliberationId).map(this::view).orElseThrow(Problems::notFound);
    }

    private DeliberationView view(Deliberation deliberation) {
        var members = Stream.concat(
                deliberation.votes().stream().map(Deliberation.CastVote::memberId),
                deliberation.recusals().stream().map(Deliberation.Recusal::memberId));
        return DeliberationView.of(deliberation, roster.names(members, Stream.empty()), language);
    }
}
