package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.casefile.CaseFile;
import cn.zhiyong.investigation.casefile.CaseFilter;
import cn.zhiyong.investigation.casefile.CaseSight;
import cn.zhiyong.investigation.casefile.CaseStatus;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "Investigations, from the accepted report to the submitted finding (R5)")
class CaseResource {
    private final CaseSight sight;
    private final AssigningInvestigators assigning;
    private final RecordingFindings recording;
    private final SubmittingCases submitting;
    private final CaseViews views;
    private final Lists lists;
    private final Versions versions;

    CaseResource(
            CaseSight sight,
            AssigningInvestigators assigning,
            RecordingFindings recording,
            SubmittingCases submitting,
            CaseViews views,
            Lists lists,
            Versions versions) {
        this.sight = sight;
        this.assigning = assigning;
        this.recording = recording;
        this.submitting = submitting;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    /** @param kinshipOrInterest whether the investigator declares kinship with the subject, or an interest */
    public record AssignmentRequest(@NotNull UUID cadreId, @NotNull Boolean kinshipOrInterest) {}

    @GET
    @RolesAllowed({Roles.INVESTIGATOR, Roles.ORGAN_LEAD, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List cases", description = "The caller's, newest first.")
    public Page<CaseSummaryView> listCases(
            @QueryParam("status") CaseStatus status,
            @QueryParam("reportId") UUID reportId,
            @QueryParam("routingId") UUID routingId,
            @QueryParam("openedFrom") @Parameter(description = "First day") LocalDate openedFrom,
            @QueryParam("openedTo") @Parameter(description = "Last day") LocalDate openedTo,
            @BeanParam @Valid PageRequest page) {
        var filter = new CaseFilter(status, reportId, routingId, openedFrom, openedTo);
        return lists.page(sight.seen(filter), page, views::listed);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.INVESTIGATOR, Roles.ORGAN_LEAD, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a case", description = "With all that is on record, and what R5 still asks for.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response readCase(@PathParam("id") UUID id) {
        return answer(sight.seen(id));
    }

    @POST
    @Path("/{id}/investigators")
    @RolesAllowed(Roles.ORGAN_LEAD)
    @Idempotent
    @Operation(summary = "Assign an investigator", description = "The first one begins the investigation.")
    @APIResponse(
            responseCode = "201",
            description = "Assigned",
            content = @Content(schema = @Schema(implementation = CaseView.InvestigatorView.class)))
    @APIResponse(responseCode = "409", description = "Assigned already, or the investigation is over")
    @APIResponse(responseCode = "422", description = "R5.1: recused")
    public Response assignInvestigator(@PathParam("id") UUID id, @NotNull @Valid AssignmentRequest body) {
        var investigator = assigning.assign(id, body.cadreId(), body.kinshipOrInterest());
        return Response.created(URI.create("/v1/cases/%s#%s".formatted(id, investigator.id())))
                .entity(views.investigator(investigator))
                .build();
    }

    @PUT
    @Path("/{id}/finding")
    @RolesAllowed(Roles.INVESTIGATOR)
    @Transactional
    @Operation(summary = "Save the finding", description = "May be incomplete; what is missing is listed.")
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "409", description = "The case is not under investigation")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response recordFinding(@PathParam("id") UUID id, @NotNull @Valid FindingRequest body) {
        return answer(recording.record(id, body.finding(), versions.expected()));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Roles.INVESTIGATOR, Roles.ORGAN_LEAD})
    @Transactional
    @Operation(summary = "Submit the finding to the leading group", description = "Refused while R5 asks for more.")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "409", description = "The case is not under investigation")
    @APIResponse(responseCode = "422", description = "Every rule of R5 that is not met")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response submitCase(@PathParam("id") UUID id) {
        return answer(submitting.submit(id, versions.expected()));
    }

    private Response answer(CaseFile file) {
        return versions.ok(views.single(file), file.version());
    }
}
