package cn.zhiyong.appraisal.rulebook;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulebooks", description = "The figures that years are appraised by, in all their versions")
class RulebookResource {
    private final Rulebooks rulebooks;
    private final Lists lists;
    private final Versions versions;
    private final Clock clock;

    RulebookResource(Rulebooks rulebooks, Lists lists, Versions versions, Clock clock) {
        this.rulebooks = rulebooks;
        this.lists = lists;
        this.versions = versions;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "List the versions of the rulebook",
            description = "Those of the past too; the one that holds from the latest day first.")
    public Page<RulebookView> listRulebooks(@BeanParam @Valid PageRequest page) {
        return lists.page(today -> rulebooks.all(), page, rulebooks.views(RulebookView::of));
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a version of the rulebook")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = RulebookView.class)))
    public Response readRulebook(@PathParam("version") String version) {
        var inForce = rulebooks.isInForceOn(LocalDate.now(clock), version);
        return versions.ok(RulebookView.of(rulebooks.version(version), inForce), inForce ? 1 : 0);
    }
}
