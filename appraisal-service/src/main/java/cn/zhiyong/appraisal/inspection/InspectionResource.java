package cn.zhiyong.appraisal.inspection;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections", description = "Of cadres and leadership teams, at least once a year (R9.7)")
class InspectionResource {
    private final Inspections inspections;
    private final RecordingInspections recordingInspections;
    private final InspectionViews views;
    private final Lists lists;
    private final Versions versions;

    InspectionResource(
            Inspections inspections,
            RecordingInspections recordingInspections,
            InspectionViews views,
            Lists lists,
            Versions versions) {
        this.inspections = inspections;
        this.recordingInspections = recordingInspections;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM})
    @Idempotent
    @Operation(summary = "Record an inspection")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response recordInspection(@NotNull @Valid InspectionRequest body) {
        var inspection = recordingInspections.record(body);
        return versions.created(
                URI.create("/v1/inspections/" + inspection.id()), views.of(inspection), inspection.version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM})
    @Transactional
    @Operation(
            summary = "Withdraw an inspection",
            description = "One that was recorded by mistake; it stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response withdrawInspection(@PathParam("id") UUID id, @NotNull @Valid InspectionWithdrawalRequest body) {
        var inspection = recordingInspections.withdraw(id, body.reason(), versions.expected());
        return versions.ok(views.of(inspection), inspection.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List inspections", description = "The latest first.")
    public Page<InspectionView> listInspections(
            @QueryParam("subjectKind") InspectionSubject subjectKind,
            @QueryParam("cadreId") UUID cadreId,
            @QueryParam("unitCode") @Parameter(description = "Of its leadership team") String unitCode,
            @QueryParam("year") @Year Integer year,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                inspections.matching(new InspectionFilter(subjectKind, cadreId, unitCode, year)), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read an inspection")
    @APIResponse(
            responseCode = "200",
            description = "The inspection",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response readInspection(@PathParam("id") UUID id) {
        var inspection = inspections.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(inspection), inspection.version());
    }

    @GET
    @Path("/years/{year}")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read how far the inspections of a year have come")
    public InspectionCoverageView readInspectionCoverage(@PathParam("year") @Year int year) {
        return InspectionCoverageView.of(year, inspections.coverage(year));
    }

    @GET
    @Path("/years/{year}/uninspected-cadres")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "List the cadres not yet inspected in a year",
            description = "By ID, going by the roster of today.")
    public Page<UninspectedCadreView> listUninspectedCadres(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @BeanParam @Valid PageRequest page) {
        return lists.page(inspections.cadresNotInspected(year, unitCode), page, views::ofCadres);
    }

    @GET
    @Path("/years/{year}/uninspected-teams")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "List the leadership teams not yet inspected in a year",
            description = "By code of the unit, going by the roster of today.")
    public Page<UninspectedTeamView> listUninspectedTeams(
            @PathParam("year") @Year int year, @BeanParam @Valid PageRequest page) {
        return lists.page(inspections.teamsNotInspected(year), page, views::ofTeams);
    }
}
