package cn.zhiyong.appraisal.rosterimport;

import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/roster-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roster")
class RosterImportResource {
    private final ImportingRosters importingRosters;
    private final RosterImports imports;
    private final Caller caller;

    RosterImportResource(ImportingRosters importingRosters, RosterImports imports, Caller caller) {
        this.importingRosters = importingRosters;
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.HR_SYSTEM)
    @Idempotent
    @Operation(
            summary = "Import a roster",
            description = "All or nothing. Whoever is left out stays as they are; unchanged records raise no event.")
    @APIResponse(
            responseCode = "201",
            description = "Imported",
            content = @Content(schema = @Schema(implementation = RosterImportView.class)))
    public Response importRoster(@NotNull @Valid RosterImportRequest body) {
        var done = importingRosters.take(body, caller.subject());
        return Response.created(URI.create("/v1/roster-imports/" + done.id()))
                .entity(RosterImportView.of(done))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read what came of an import")
    public RosterImportView readRosterImport(@PathParam("id") UUID id) {
        return imports.findByIdOptional(id).map(RosterImportView::of).orElseThrow(Problems::notFound);
    }
}
