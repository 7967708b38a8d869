package cn.zhiyong.sanction.rulebook;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulebooks", description = "The figures that decisions are made under, in all their versions")
class RulebookResource {
    private final Rulebooks rulebooks;
    private final KeptRulebooks kept;
    private final RulebookViews views;
    private final Lists lists;
    private final Versions versions;

    RulebookResource(Rulebooks rulebooks, KeptRulebooks kept, RulebookViews views, Lists lists, Versions versions) {
        this.rulebooks = rulebooks;
        this.kept = kept;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "List the versions of the rulebook",
            description = "Those of the past too; the one that holds from the latest day first.")
    public Page<RulebookView> listRulebooks(@BeanParam @Valid PageRequest page) {
        return lists.page(today -> kept.all(), page, views::of);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a version of the rulebook")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = RulebookView.class)))
    public Response readRulebook(@PathParam("version") String version) {
        var view = views.of(rulebooks.version(version));
        return versions.ok(view, view.inForce() ? 1 : 0);
    }
}
