package cn.zhiyong.sanction.suspension;

import cn.zhiyong.platform.http.Versions;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/suspensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suspensions", description = "Suspension before the leading group decides (R7.10)")
class SuspensionResource {
    private final Suspensions suspensions;
    private final SuspendingPeople suspendingPeople;
    private final LiftingSuspensions liftingSuspensions;
    private final SuspensionViews views;
    private final Lists lists;
    private final Versions versions;

    SuspensionResource(
            Suspensions suspensions,
            SuspendingPeople suspendingPeople,
            LiftingSuspensions liftingSuspensions,
            SuspensionViews views,
            Lists lists,
            Versions versions) {
        this.suspensions = suspensions;
        this.suspendingPeople = suspendingPeople;
        this.liftingSuspensions = liftingSuspensions;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Idempotent
    @Operation(
            summary = "Record a suspension",
            description = "It ends with the decision, when the matter is disposed of otherwise, or when it is lifted.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = SuspensionView.class)))
    @APIResponse(responseCode = "409", description = "The matter is disposed of, or the person is suspended already")
    @APIResponse(responseCode = "422", description = "Every rule of R7.10 and R7.11 that is not met")
    public Response suspendPerson(@NotNull @Valid SuspensionRequest body) {
        var suspension = suspendingPeople.suspend(body);
        return versions.created(
                URI.create("/v1/suspensions/" + suspension.id()), views.of(suspension), suspension.version());
    }

    @POST
    @Path("/{id}/lifting")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(summary = "Lift a suspension")
    @APIResponse(
            responseCode = "200",
            description = "Lifted",
            content = @Content(schema = @Schema(implementation = SuspensionView.class)))
    @APIResponse(responseCode = "409", description = "It has ended already")
    public Response liftSuspension(@PathParam("id") UUID id, @NotNull @Valid SuspensionLiftRequest body) {
        return ok(liftingSuspensions.lift(id, body, versions.expected()));
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List suspensions", description = "The latest first.")
    public Page<SuspensionView> listSuspensions(
            @QueryParam("running") Boolean running,
            @QueryParam("cadreId") UUID cadreId,
            @QueryParam("matterId") UUID matterId,
            @BeanParam @Valid PageRequest page) {
        var filter = new SuspensionFilter(running, cadreId, matterId);
        return lists.page(suspensions.matching(filter), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a suspension")
    @APIResponse(
            responseCode = "200",
            description = "The suspension",
            content = @Content(schema = @Schema(implementation = SuspensionView.class)))
    public Response readSuspension(@PathParam("id") UUID id) {
        return ok(suspensions.findByIdOptional(id).orElseThrow(Problems::notFound));
    }

    private Response ok(Suspension suspension) {
        return versions.ok(views.of(suspension), suspension.version());
    }
}
