package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roster", description = "Units and people, kept by the HR system")
class UnitResource {
    private static final SortKey<Unit> BY_CODE =
            SortKey.ascending(new SortKey.Part<>("code", Unit::code, text -> text));

    private final Roster roster;
    private final References references;
    private final Expectation expectation;
    private final Outbox outbox;
    private final Lists lists;
    private final Versions versions;
    private final RequestLanguage language;

    UnitResource(
            Roster roster,
            References references,
            Expectation expectation,
            Outbox outbox,
            Lists lists,
            Versions versions,
            RequestLanguage language) {
        this.roster = roster;
        this.references = references;
        this.expectation = expectation;
        this.outbox = outbox;
        this.lists = lists;
        this.versions = versions;
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
    @Operation(summary = "List units", description = "By code.")
    public Page<UnitView> list(
            @QueryParam("kind") UnitKind kind,
            @QueryParam("parentCode") String parentCode,
            @BeanParam @Valid PageRequest page) {
        var listing = new Listing<>("units", Unit.class, BY_CODE)
                .where("kind = :kind", "kind", kind)
                .where("parentCode = :parentCode", "parentCode", parentCode);
        Function<Unit, UnitView> view = unit -> UnitView.of(unit, language);
        return lists.page(listing, page, units -> view);
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
    @Operation(summary = "Read a unit")
    @APIResponse(
            responseCode = "200",
            description = "The unit",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response read(@PathParam("code") String code) {
        var unit = roster.unit(code).orElseThrow(Problems::notFound);
        return versions.ok(UnitView.of(unit, language), unit.version());
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
    public Response put(@PathParam("code") String code, @NotNull @Valid UnitRecord body) {
        if (!body.code().equals(code)) {
            throw Problems.malformed("code", "与路径中的代码不一致。", "Differs from the code in the path.");
        }
        roster.lock();
        var broken = references.broken(List.of(body), List.of(), index -> "", index -> "");
        if (!broken.isEmpty()) {
            throw Problems.malformed(broken);
        }
        var existing = roster.unit(code);
        if (existing.isEmpty()) {
            expectation.ofNothing();
            var unit = new Unit(body);
            roster.add(unit);
            outbox.publish(() -> RosterEvent.of(unit));
            return versions.created(URI.create("/v1/units/" + code), UnitView.of(unit, language), unit.version());
        }
        var unit = existing.get();
        expectation.ofVersion(unit.version());
        if (unit.update(body)) {
            outbox.publish(() -> RosterEvent.of(unit));
        }
        return versions.ok(UnitView.of(unit, language), unit.version());
    }
}
