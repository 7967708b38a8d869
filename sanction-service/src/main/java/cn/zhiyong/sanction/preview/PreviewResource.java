package cn.zhiyong.sanction.preview;

import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/decision-previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class PreviewResource {
    private final PreviewingDecisions previewingDecisions;
    private final PreviewViews views;

    PreviewResource(PreviewingDecisions previewingDecisions, PreviewViews views) {
        this.previewingDecisions = previewingDecisions;
        this.views = views;
    }

    @POST
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE})
    @Transactional
    @Operation(
            summary = "Look at a decision beforehand (R7.17)",
            description = "All that it would bring, with clause and names, and every rule against it. Changes nothing.")
    @APIResponse(responseCode = "200", description = "What it would be")
    @APIResponse(responseCode = "409", description = "The matter is disposed of already")
    public PreviewView previewDecision(@NotNull @Valid PreviewRequest body) {
        return views.of(previewingDecisions.preview(body));
    }
}
