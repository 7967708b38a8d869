package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roster", description = "Units and people, kept by the HR system")
class UnitResource {
    private final Roster roster;
    private final RosterHistory history;
    private final KeepingUnits keepingUnits;
    private final UnitViews views;
    private final Lists lists;
    private final Versions versions;

    UnitResource(
            Roster roster,
            RosterHistory history,
            KeepingUnits keepingUnits,
            UnitViews views,
            Lists lists,
            Versions versions) {
        this.roster = roster;
        this.history = history;
        this.keepingUnits = keepingUnits;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @GET
    @RolesAllowed({
        Roles.HR_SYSTEM,
        Roles.APPRAISER,
        Roles.INTAKE_OFFICER,
        Roles.ORGAN_LEAD,
        Roles.INVESTIGATOR,
        Roles.LEADING_GROUP,
        Roles.LEADING_GROUP_OFFICE,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(summary = "List units", description = "By code.")
    public Page<UnitView> listUnits(
            @QueryParam("kind") UnitKind kind,
            @QueryParam("parentCode") String parentCode,
            @BeanParam @Valid PageRequest page) {
        return lists.page(roster.matching(new UnitFilter(kind, parentCode)), page, views::of);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({
        Roles.HR_SYSTEM,
        Roles.APPRAISER,
        Roles.INTAKE_OFFICER,
        Roles.ORGAN_LEAD,
        Roles.INVESTIGATOR,
        Roles.LEADING_GROUP,
        Roles.LEADING_GROUP_OFFICE,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(summary = "Read a unit", description = "As it is, or as it was on a day.")
    @APIResponse(
            responseCode = "200",
            description = "The unit",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response readUnit(@PathParam("code") String code, @QueryParam("on") @PastOrPresent LocalDate on) {
        var unit = state(code, on).orElseThrow(Problems::notFound);
        return versions.ok(views.of(unit), unit.version());
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed({
        Roles.HR_SYSTEM,
        Roles.APPRAISER,
        Roles.INTAKE_OFFICER,
        Roles.ORGAN_LEAD,
        Roles.INVESTIGATOR,
        Roles.LEADING_GROUP,
        Roles.LEADING_GROUP_OFFICE,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(
            summary = "List the changes of a unit",
            description = "The latest first. What was corrected stays on record.")
    public Page<UnitChangeView> listUnitChanges(@PathParam("code") String code, @BeanParam @Valid PageRequest page) {
        roster.unit(code).orElseThrow(Problems::notFound);
        return lists.page(history.ofUnit(code), page, views::ofChanges);
    }

    @GET
    @Path("/{code}/leaders")
    @RolesAllowed({
        Roles.HR_SYSTEM,
        Roles.APPRAISER,
        Roles.INTAKE_OFFICER,
        Roles.ORGAN_LEAD,
        Roles.INVESTIGATOR,
        Roles.LEADING_GROUP,
        Roles.LEADING_GROUP_OFFICE,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(summary = "Read who led a unit on a day")
    public UnitLeadersView readUnitLeaders(
            @PathParam("code") String code, @NotNull @QueryParam("on") @PastOrPresent LocalDate on) {
        return history.unitOn(code, on).map(unit -> views.leadersOf(unit, on)).orElseThrow(Problems::notFound);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.HR_SYSTEM)
    @Transactional
    @Operation(summary = "Add or change a unit", description = "To change one, send its ETag as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response putUnit(@PathParam("code") String code, @NotNull @Valid UnitRequest body) {
        if (!body.code().equals(code)) {
            throw Problems.malformed("code", "与路径中的代码不一致。", "Differs from the code in the path.");
        }
        var kept = keepingUnits.keep(body, versions.expectedOrNone());
        var unit = kept.entry();
        return kept.isNew()
                ? versions.created(URI.create("/v1/units/" + code), views.of(unit), unit.version())
                : versions.ok(views.of(unit), unit.version());
    }

    private Optional<UnitState> state(String code, LocalDate on) {
        return on == null ? roster.unit(code).map(Unit::state) : history.unitOn(code, on);
    }
}
