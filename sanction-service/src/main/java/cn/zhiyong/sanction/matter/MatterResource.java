package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matters", description = "Submitted findings before the leading group (R6)")
class MatterResource {
    private final Matters matters;
    private final MatterViews views;
    private final Lists lists;
    private final Versions versions;

    MatterResource(Matters matters, MatterViews views, Lists lists, Versions versions) {
        this.matters = matters;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List matters", description = "In the order of their submission, oldest first.")
    public Page<MatterView> listMatters(
            @QueryParam("status") MatterStatus status,
            @QueryParam("caseId") UUID caseId,
            @QueryParam("reportId") UUID reportId,
            @QueryParam("overdue")
                    @Parameter(description = "true: those still unheard at the end of the month after (R6.1)")
                    Boolean overdue,
            @BeanParam @Valid PageRequest page) {
        var filter = new MatterFilter(status, caseId, reportId, overdue);
        return lists.page(today -> matters.matching(filter, today), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a matter")
    @APIResponse(
            responseCode = "200",
            description = "The matter",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response readMatter(@PathParam("id") UUID id) {
        var matter = matters.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(matter), matter.version());
    }
}
