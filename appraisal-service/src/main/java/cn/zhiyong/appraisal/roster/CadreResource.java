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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cadres")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roster", description = "Units and people, kept by the HR system")
class CadreResource {
    private final Roster roster;
    private final RosterHistory history;
    private final KeepingCadres keepingCadres;
    private final CadreViews views;
    private final Lists lists;
    private final Versions versions;

    CadreResource(
            Roster roster,
            RosterHistory history,
            KeepingCadres keepingCadres,
            CadreViews views,
            Lists lists,
            Versions versions) {
        this.roster = roster;
        this.history = history;
        this.keepingCadres = keepingCadres;
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
    @Operation(summary = "List people", description = "By ID.")
    public Page<CadreView> listCadres(
            @QueryParam("unitCode") String unitCode,
            @QueryParam("name") @Parameter(description = "The exact name") String name,
            @QueryParam("rank") Rank rank,
            @QueryParam("staffKind") StaffKind staffKind,
            @BeanParam @Valid PageRequest page) {
        return lists.page(roster.matching(new CadreFilter(unitCode, name, rank, staffKind)), page, views::of);
    }

    @GET
    @Path("/{id}")
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
    @Operation(summary = "Read a person", description = "As they are, or as on the roster of a day.")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = CadreView.class)))
    public Response readCadre(@PathParam("id") UUID id, @QueryParam("on") @PastOrPresent LocalDate on) {
        var cadre = state(id, on).orElseThrow(Problems::notFound);
        return versions.ok(views.of(cadre), cadre.version());
    }

    @GET
    @Path("/{id}/history")
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
            summary = "List the changes of a person's entry",
            description = "Units, posts and ranks held, the latest change first. What was corrected stays on record.")
    public Page<CadreChangeView> listCadreChanges(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        roster.cadre(id).orElseThrow(Problems::notFound);
        return lists.page(history.ofCadre(id), page, views::ofChanges);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.HR_SYSTEM)
    @Transactional
    @Operation(summary = "Add or change a person", description = "To change one, send its ETag as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = CadreView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = CadreView.class)))
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response putCadre(@PathParam("id") UUID id, @NotNull @Valid CadreRequest body) {
        if (!body.id().equals(id)) {
            throw Problems.malformed("id", "与路径中的编号不一致。", "Differs from the ID in the path.");
        }
        var kept = keepingCadres.keep(body, versions.expectedOrNone());
        var cadre = kept.entry();
        return kept.isNew()
                ? versions.created(URI.create("/v1/cadres/" + id), views.of(cadre), cadre.version())
                : versions.ok(views.of(cadre), cadre.version());
    }

    private Optional<CadreState> state(UUID id, LocalDate on) {
        return on == null ? roster.cadre(id).map(Cadre::state) : history.cadreOn(id, on);
    }
}
