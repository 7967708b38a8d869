package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
    private static final SortKey<Cadre> BY_ID = SortKey.ascending(SortKey.id(Cadre::id));

    private final Roster roster;
    private final References references;
    private final Expectation expectation;
    private final Outbox outbox;
    private final Lists lists;
    private final Versions versions;
    private final Caller caller;
    private final RequestLanguage language;

    CadreResource(
            Roster roster,
            References references,
            Expectation expectation,
            Outbox outbox,
            Lists lists,
            Versions versions,
            Caller caller,
            RequestLanguage language) {
        this.roster = roster;
        this.references = references;
        this.expectation = expectation;
        this.outbox = outbox;
        this.lists = lists;
        this.versions = versions;
        this.caller = caller;
        this.language = language;
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
    @Operation(summary = "List people", description = "By ID.")
    public Page<CadreView> list(
            @QueryParam("unitCode") String unitCode,
            @QueryParam("name") @Parameter(description = "The exact name") String name,
            @QueryParam("rank") Rank rank,
            @QueryParam("staffKind") StaffKind staffKind,
            @BeanParam @Valid PageRequest page) {
        var listing = new Listing<>("cadres", Cadre.class, BY_ID)
                .where("unitCode = :unitCode", "unitCode", unitCode)
                .where("name = :name", "name", name)
                .where("rank = :rank", "rank", rank)
                .where("staffKind = :staffKind", "staffKind", staffKind);
        Function<Cadre, CadreView> view = cadre -> CadreView.of(cadre, caller, language);
        return lists.page(listing, page, cadres -> view);
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
    @Operation(summary = "Read a person")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = CadreView.class)))
    public Response read(@PathParam("id") UUID id) {
        var cadre = roster.cadre(id).orElseThrow(Problems::notFound);
        return versions.ok(CadreView.of(cadre, caller, language), cadre.version());
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
    public Response put(@PathParam("id") UUID id, @NotNull @Valid CadreRecord body) {
        if (!body.id().equals(id)) {
            throw Problems.malformed("id", "与路径中的编号不一致。", "Differs from the ID in the path.");
        }
        roster.lock();
        var broken = references.broken(List.of(), List.of(body), index -> "", index -> "");
        if (!broken.isEmpty()) {
            throw Problems.malformed(broken);
        }
        var existing = roster.cadre(id);
        if (existing.isEmpty()) {
            expectation.ofNothing();
            var cadre = new Cadre(body);
            roster.add(cadre);
            outbox.publish(() -> RosterEvent.of(cadre));
            return versions.created(
                    URI.create("/v1/cadres/" + id), CadreView.of(cadre, caller, language), cadre.version());
        }
        var cadre = existing.get();
        expectation.ofVersion(cadre.version());
        if (cadre.update(body)) {
            outbox.publish(() -> RosterEvent.of(cadre));
        }
        return versions.ok(CadreView.of(cadre, caller, language), cadre.version());
    }
}
