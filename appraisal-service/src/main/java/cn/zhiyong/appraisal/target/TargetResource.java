package cn.zhiyong.appraisal.target;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.appraisal.target.rules.TargetKind;
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
import jakarta.ws.rs.PUT;
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

@Path("/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets", description = "What units are to reach in a year, and what they reached (R2.1)")
class TargetResource {
    private final Targets targets;
    private final SettingTargets settingTargets;
    private final TargetViews views;
    private final Lists lists;
    private final Versions versions;

    TargetResource(Targets targets, SettingTargets settingTargets, TargetViews views, Lists lists, Versions versions) {
        this.targets = targets;
        this.settingTargets = settingTargets;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.APPRAISER)
    @Idempotent
    @Operation(summary = "Set a target", description = "Of a unit for a year.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response setTarget(@NotNull @Valid TargetRequest body) {
        var target = settingTargets.set(body);
        return versions.created(URI.create("/v1/targets/" + target.id()), views.of(target), target.version());
    }

    @PUT
    @Path("/{id}/result")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(
            summary = "Record what came of a target",
            description =
                    "In place of what was recorded before. A target that was missed, and is not excused, speaks for a lead (R2.1).")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response recordTargetResult(@PathParam("id") UUID id, @NotNull @Valid TargetResultRequest body) {
        var target = settingTargets.record(id, body, versions.expected());
        return versions.ok(views.of(target), target.version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(summary = "Withdraw a target", description = "One that was recorded by mistake; it stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response withdrawTarget(@PathParam("id") UUID id, @NotNull @Valid TargetWithdrawalRequest body) {
        var target = settingTargets.withdraw(id, body.reason(), versions.expected());
        return versions.ok(views.of(target), target.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List targets", description = "The latest year first.")
    public Page<TargetView> listTargets(
            @QueryParam("unitCode") String unitCode,
            @QueryParam("year") @Year Integer year,
            @QueryParam("kind") TargetKind kind,
            @QueryParam("status") TargetStatus status,
            @BeanParam @Valid PageRequest page) {
        return lists.page(targets.matching(new TargetFilter(unitCode, year, kind, status)), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a target")
    @APIResponse(
            responseCode = "200",
            description = "The target",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response readTarget(@PathParam("id") UUID id) {
        var target = targets.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(target), target.version());
    }
}
