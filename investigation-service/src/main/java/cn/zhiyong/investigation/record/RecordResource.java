package cn.zhiyong.investigation.record;

import cn.zhiyong.investigation.archive.EntryKind;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
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
    private final Recording recording;
    private final RequestLanguage language;

    RecordResource(Recording recording, RequestLanguage language) {
        this.recording = recording;
        this.language = language;
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
    public Response siteVisit(@PathParam("id") UUID id, @NotNull @Valid SiteVisitRecord body) {
        var made = recording.put(
                id,
                SiteVisit.class,
                EntryKind.SITE_VISIT,
                body,
                (caseId, by, at) -> new SiteVisit(caseId, body, by, at));
        return created(id, made, made.view());
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
    public Response opinion(@PathParam("id") UUID id, @NotNull @Valid OpinionRecord body) {
        var made = recording.put(
                id, Opinion.class, EntryKind.OPINION, body, (caseId, by, at) -> new Opinion(caseId, body, by, at));
        return created(id, made, made.view(language));
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
    public Response statement(@PathParam("id") UUID id, @NotNull @Valid StatementRecord body) {
        refuseUnlessSound(body);
        var made = recording.put(
                id,
                Statement.class,
                EntryKind.STATEMENT,
                body,
                (caseId, by, at) -> new Statement(caseId, body, by, at));
        return created(id, made, made.view(language));
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
    public Response evidence(@PathParam("id") UUID id, @NotNull @Valid EvidenceRecord body) {
        var made = recording.put(
                id, Evidence.class, EntryKind.EVIDENCE, body, (caseId, by, at) -> new Evidence(caseId, body, by, at));
        return created(id, made, made.view(language));
    }

    private static void refuseUnlessSound(StatementRecord body) {
        if (body.kind() == StatementKind.GIVEN
                && (body.text() == null || body.text().isBlank())) {
            throw Problems.malformed("text", "已作陈述的，须记录其内容。", "A statement that was given has a text.");
        }
        if (body.kind() == StatementKind.UNREACHABLE && body.attempts().isEmpty()) {
            throw Problems.malformed("attempts", "无法联系的，须列明每次联系的情况。", "List every attempt to reach the person (R5.4).");
        }
    }

    /** What is on record is read with its case. */
    private static Response created(UUID caseId, Recorded made, Object view) {
        return Response.created(URI.create("/v1/cases/%s#%s".formatted(caseId, made.id())))
                .entity(view)
                .build();
    }
}
