package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/annual-grades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Annual grades", description = "People's grades of a year, within what the decisions leave (R7)")
class AnnualGradeResource {
    private final AnnualGrades grades;
    private final RecordingAnnualGrades recordingAnnualGrades;
    private final AnnualGradeViews views;
    private final Lists lists;
    private final Versions versions;

    AnnualGradeResource(
            AnnualGrades grades,
            RecordingAnnualGrades recordingAnnualGrades,
            AnnualGradeViews views,
            Lists lists,
            Versions versions) {
        this.grades = grades;
        this.recordingAnnualGrades = recordingAnnualGrades;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM})
    @Idempotent
    @Operation(summary = "Record an annual grade", description = "Refused with the clause where a decision forbids it.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = AnnualGradeView.class)))
    @APIResponse(responseCode = "409", description = "There is one already")
    public Response recordAnnualGrade(@NotNull @Valid AnnualGradeRequest body) {
        var grade = recordingAnnualGrades.record(body);
        return versions.created(URI.create("/v1/annual-grades/" + grade.id()), views.of(grade), grade.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM})
    @Transactional
    @Operation(summary = "Change an annual grade", description = "Refused with the clause where a decision forbids it.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = AnnualGradeView.class)))
    public Response changeAnnualGrade(@PathParam("id") UUID id, @NotNull @Valid AnnualGradeChangeRequest body) {
        var grade = recordingAnnualGrades.change(id, body, versions.expected());
        return versions.ok(views.of(grade), grade.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List annual grades", description = "The latest recorded first.")
    public Page<AnnualGradeView> listAnnualGrades(
            @QueryParam("year") Integer year,
            @QueryParam("cadreId") UUID cadreId,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("grade") Grade grade,
            @BeanParam @Valid PageRequest page) {
        return lists.page(grades.matching(new AnnualGradeFilter(year, cadreId, unitCode, grade)), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read an annual grade")
    @APIResponse(
            responseCode = "200",
            description = "The grade",
            content = @Content(schema = @Schema(implementation = AnnualGradeView.class)))
    public Response readAnnualGrade(@PathParam("id") UUID id) {
        var grade = grades.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(grade), grade.version());
    }
}
