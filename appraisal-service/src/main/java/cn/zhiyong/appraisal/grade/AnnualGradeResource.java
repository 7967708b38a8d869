package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
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
import jakarta.ws.rs.PUT;
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

@Path("/v1/annual-grades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Annual grades", description = "The annual grades of cadres (R2.4, R7.13)")
class AnnualGradeResource {
    private final AnnualGrades grades;
    private final RecordingGrades recordingGrades;
    private final AnnualGradeViews views;
    private final Lists lists;
    private final Versions versions;

    AnnualGradeResource(
            AnnualGrades grades,
            RecordingGrades recordingGrades,
            AnnualGradeViews views,
            Lists lists,
            Versions versions) {
        this.grades = grades;
        this.recordingGrades = recordingGrades;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.APPRAISER)
    @Idempotent
    @Operation(
            summary = "Record a cadre's annual grade",
            description = "Refused where a decision leaves only a lower one. Basically competent in years one after the"
                    + " other speaks for a lead (R2.4).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = AnnualGradeView.class)))
    public Response recordGrade(@NotNull @Valid AnnualGradeRequest body) {
        var grade = recordingGrades.record(body);
        return versions.created(URI.create("/v1/annual-grades/" + grade.id()), views.of(grade), grade.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(
            summary = "Correct a cadre's annual grade",
            description =
                    "What was recorded before stays readable. A lead that it spoke for wrongly is withdrawn, unless"
                            + " it was accepted.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = AnnualGradeView.class)))
    public Response correctGrade(@PathParam("id") UUID id, @NotNull @Valid GradeCorrectionRequest body) {
        var grade = recordingGrades.correct(id, body, versions.expected());
        return versions.ok(views.of(grade), grade.version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(
            summary = "Withdraw a cadre's annual grade",
            description = "It stays on record; the year's grade can then be recorded anew.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = AnnualGradeView.class)))
    public Response withdrawGrade(@PathParam("id") UUID id, @NotNull @Valid GradeWithdrawalRequest body) {
        var grade = recordingGrades.withdraw(id, body.ground(), versions.expected());
        return versions.ok(views.of(grade), grade.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List annual grades", description = "The latest year first.")
    public Page<AnnualGradeView> listGrades(
            @QueryParam("year") @Year Integer year,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("cadreId") UUID cadreId,
            @QueryParam("grade") Grade grade,
            @QueryParam("inConflict") @Parameter(description = "Those that a later decision forbids, or the others")
                    Boolean inConflict,
            @QueryParam("withdrawn") Boolean withdrawn,
            @BeanParam @Valid PageRequest page) {
        var filter = new AnnualGradeFilter(year, unitCode, cadreId, grade, inConflict, withdrawn);
        return lists.page(grades.matching(filter), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read an annual grade", description = "With all that was recorded before.")
    @APIResponse(
            responseCode = "200",
            description = "The grade",
            content = @Content(schema = @Schema(implementation = AnnualGradeView.class)))
    public Response readGrade(@PathParam("id") UUID id) {
        var grade = grades.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(grade), grade.version());
    }
}
