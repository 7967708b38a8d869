package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles", description = "A year's appraisal: its quarters and half-years close, then the year (R9)")
class CycleResource {
    private final Cycles cycles;
    private final OpeningCycles openingCycles;
    private final ClosingPeriods closingPeriods;
    private final CycleViews views;
    private final Lists lists;
    private final Versions versions;

    CycleResource(
            Cycles cycles,
            OpeningCycles openingCycles,
            ClosingPeriods closingPeriods,
            CycleViews views,
            Lists lists,
            Versions versions) {
        this.cycles = cycles;
        this.openingCycles = openingCycles;
        this.closingPeriods = closingPeriods;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.APPRAISER)
    @Idempotent
    @Operation(summary = "Open a year's appraisal", description = "Of these units, under the rulebook in force today.")
    @APIResponse(
            responseCode = "201",
            description = "Open",
            content = @Content(schema = @Schema(implementation = CycleView.class)))
    @APIResponse(responseCode = "409", description = "It is open already")
    public Response openCycle(@NotNull @Valid CycleRequest body) {
        var cycle = openingCycles.open(body);
        return versions.created(URI.create("/v1/cycles/" + cycle.year()), views.of(cycle), cycle.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE
    })
    @Transactional
    @Operation(summary = "List the years' appraisals", description = "The latest first.")
    public Page<CycleView> listCycles(@BeanParam @Valid PageRequest page) {
        return lists.page(cycles.all(), page, views::of);
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE
    })
    @Transactional
    @Operation(summary = "Read a year's appraisal")
    @APIResponse(
            responseCode = "200",
            description = "The appraisal",
            content = @Content(schema = @Schema(implementation = CycleView.class)))
    public Response readCycle(@PathParam("year") @Year int year) {
        var cycle = cycles.cycle(year);
        return versions.ok(views.of(cycle), cycle.version());
    }

    @POST
    @Path("/{year}/closures")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(
            summary = "Close a quarter or a half-year",
            description = "In their order. The year itself closes when its classification is published.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = CycleView.class)))
    @APIResponse(responseCode = "409", description = "It is not the next, or is not over yet")
    public Response closePeriod(@PathParam("year") @Year int year, @NotNull @Valid ClosureRequest body) {
        var cycle = closingPeriods.close(year, body.period(), versions.expected());
        return versions.ok(views.of(cycle), cycle.version());
    }
}
