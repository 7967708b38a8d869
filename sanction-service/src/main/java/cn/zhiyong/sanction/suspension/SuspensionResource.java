package cn.zhiyong.sanction.suspension;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/suspensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suspensions", description = "Suspension before the leading group decides (R7.10)")
class SuspensionResource {
    private static final SortKey<Suspension> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("fromDate", Suspension::from, LocalDate::parse), SortKey.id(Suspension::id));

    private final SuspendingPeople suspendingPeople;
    private final Suspensions suspensions;
    private final Roster roster;
    private final Lists lists;
    private final Versions versions;
    private final RequestLanguage language;

    SuspensionResource(
            SuspendingPeople suspendingPeople,
            Suspensions suspensions,
            Roster roster,
            Lists lists,
            Versions versions,
            RequestLanguage language) {
        this.suspendingPeople = suspendingPeople;
        this.suspensions = suspensions;
        this.roster = roster;
        this.lists = lists;
        this.versions = versions;
        this.language = language;
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
        suspensions.flush();
        return versions.created(
                URI.create("/v1/suspensions/" + suspension.id()), view(suspension), suspension.version());
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
        var suspension = suspendingPeople.lift(id, body);
        suspensions.flush();
        return versions.ok(view(suspension), suspension.version());
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
        var listing = new Listing<>("suspensions", Suspension.class, LATEST_FIRST)
                .where("cadreId = :cadreId", "cadreId", cadreId)
                .where("matterId = :matterId", "matterId", matterId);
        if (running != null) {
            listing.where(running ? "status = :running" : "status <> :running", "running", SuspensionStatus.RUNNING);
        }
        return lists.page(listing, page, this::views);
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
        var suspension = suspensions.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(view(suspension), suspension.version());
    }

    private SuspensionView view(Suspension suspension) {
        return views(List.of(suspension)).apply(suspension);
    }

    private Function<Suspension, SuspensionView> views(List<Suspension> shown) {
        var names = roster.names(
                shown.stream().map(Suspension::cadreId),
                shown.stream().flatMap(suspension -> suspension.unitCode().stream()));
        return suspension -> SuspensionView.of(suspension, names, language);
    }
}
