package cn.zhiyong.investigation.record;

import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Record", description = "What investigators put on record (R5.2 to R5.5)")
class RecordResource {
    private final KeepingRecords keeping;
    private final RecordViews views;

    RecordResource(KeepingRecords keeping, RecordViews views) {
        this.keeping = keeping;
        this.views = views;
    }

    @POST
    @Path("/site-visits")
    @RolesAllowed(Roles.INVESTIGATOR)
    @Idempotent
    @Operation(summary = "Record a visit on site (R5.2)")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = SiteVisitView.class)))
    @APIResponse(responseCode = "409", description = "The case is not under investigation")
    public Response recordSiteVisit(@PathParam("id") UUID id, @NotNull @Valid SiteVisitRequest body) {
        var made = keeping.siteVisit(id, body);
        return created(id, made, views.of(made));
    }

    @POST
    @Path("/opinions")
    @RolesAllowed(Roles.INVESTIGATOR)
    @Idempotent
    @Operation(summary = "Record opinions of the masses (R5.3)")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = OpinionView.class)))
    @APIResponse(responseCode = "409", description = "The case is not under investigation")
    public Response recordOpinion(@PathParam("id") UUID id, @NotNull @Valid OpinionRequest body) {
        var made = keeping.opinion(id, body);
        return created(id, made, views.of(made));
    }

    @POST
    @Path("/statements")
    @RolesAllowed(Roles.INVESTIGATOR)
    @Idempotent
    @Operation(summary = "Record the statement of the person concerned (R5.4)")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    @APIResponse(responseCode = "409", description = "The case is not under investigation")
    public Response recordStatement(@PathParam("id") UUID id, @NotNull @Valid StatementRequest body) {
        var made = keeping.statement(id, body);
        return created(id, made, views.of(made));
    }

    @POST
    @Path("/evidence")
    @RolesAllowed(Roles.INVESTIGATOR)
    @Idempotent
    @Operation(summary = "Record an item of evidence (R5.5)")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(responseCode = "409", description = "The case is not under investigation")
    public Response recordEvidence(@PathParam("id") UUID id, @NotNull @Valid EvidenceRequest body) {
        var made = keeping.evidence(id, body);
        return created(id, made, views.of(made));
    }

    /** What is on record is read with its case. */
    private static Response created(UUID caseId, Recorded made, Object view) {
        return Response.created(URI.create("/v1/cases/%s#%s".formatted(caseId, made.id())))
                .entity(view)
                .build();
    }
}
