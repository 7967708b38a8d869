package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/meetings/{id}/deliberations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class DeliberationResource {
    private final RecordingDeliberations recordingDeliberations;
    private final Deliberations deliberations;
    private final DeliberationViews views;
    private final Lists lists;

    DeliberationResource(
            RecordingDeliberations recordingDeliberations,
            Deliberations deliberations,
            DeliberationViews views,
            Lists lists) {
        this.recordingDeliberations = recordingDeliberations;
        this.deliberations = deliberations;
        this.views = views;
        this.lists = lists;
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
    public Response recordDeliberation(@PathParam("id") UUID id, @NotNull @Valid DeliberationRequest body) {
        var recorded = recordingDeliberations.record(id, body);
        return Response.created(URI.create("/v1/meetings/%s/deliberations/%s".formatted(id, recorded.id())))
                .entity(views.of(recorded))
                .build();
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List the deliberations of a meeting", description = "In the order of their recording.")
    public Page<DeliberationView> listDeliberations(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return lists.page(deliberations.matching(new DeliberationFilter(id)), page, views::of);
    }

    @GET
    @Path("/{deliberationId}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a deliberation", description = "With each vote.")
    public DeliberationView readDeliberation(
            @PathParam("id") UUID id, @PathParam("deliberationId") UUID deliberationId) {
        return deliberations.find(id, deliberationId).map(views::of).orElseThrow(Problems::notFound);
    }
}
