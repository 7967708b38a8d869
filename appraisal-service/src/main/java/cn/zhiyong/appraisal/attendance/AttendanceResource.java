package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.appraisal.attendance.rules.AbsenceKind;
import cn.zhiyong.appraisal.cycle.CycleRoster;
import cn.zhiyong.appraisal.cycle.LineFilter;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance", description = "When people were not there, and what it comes to in a year (R2.3)")
class AttendanceResource {
    private final Absences absences;
    private final RecordingAbsence recordingAbsence;
    private final AttendanceViews views;
    private final CycleRoster roster;
    private final Lists lists;
    private final Versions versions;
    private final Clock clock;

    AttendanceResource(
            Absences absences,
            RecordingAbsence recordingAbsence,
            AttendanceViews views,
            CycleRoster roster,
            Lists lists,
            Versions versions,
            Clock clock) {
        this.absences = absences;
        this.recordingAbsence = recordingAbsence;
        this.views = views;
        this.roster = roster;
        this.lists = lists;
        this.versions = versions;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.HR_SYSTEM, Roles.APPRAISER})
    @Idempotent
    @Operation(
            summary = "Record an absence",
            description = "What exceeds the limits of a year speaks for a lead (R2.3).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response recordAbsence(@NotNull @Valid AbsenceRequest body) {
        var absence = recordingAbsence.record(body);
        return versions.created(URI.create("/v1/attendance/" + absence.id()), view(absence), absence.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.HR_SYSTEM, Roles.APPRAISER})
    @Transactional
    @Operation(
            summary = "End or correct an absence",
            description = "A lead that it spoke for wrongly is withdrawn, unless it was accepted.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response correctAbsence(@PathParam("id") UUID id, @NotNull @Valid AbsenceCorrectionRequest body) {
        var absence = recordingAbsence.correct(id, body, versions.expected());
        return versions.ok(view(absence), absence.version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.HR_SYSTEM, Roles.APPRAISER})
    @Transactional
    @Operation(summary = "Withdraw an absence", description = "One that was recorded by mistake; it stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response withdrawAbsence(@PathParam("id") UUID id, @NotNull @Valid AbsenceWithdrawalRequest body) {
        var absence = recordingAbsence.withdraw(id, body.reason(), versions.expected());
        return versions.ok(view(absence), absence.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List absences", description = "That which began last first.")
    public Page<AbsenceView> listAbsences(
            @QueryParam("cadreId") UUID cadreId,
            @QueryParam("kind") AbsenceKind kind,
            @QueryParam("status") AbsenceStatus status,
            @QueryParam("from") @Parameter(description = "Those that go on until that day or longer") LocalDate from,
            @QueryParam("to") @Parameter(description = "Those that began on that day or before") LocalDate to,
            @BeanParam @Valid PageRequest page) {
        var filter = new AbsenceFilter(cadreId, kind, status, from, to);
        return lists.page(today -> absences.matching(filter), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read an absence")
    @APIResponse(
            responseCode = "200",
            description = "The absence",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response readAbsence(@PathParam("id") UUID id) {
        var absence = absences.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(view(absence), absence.version());
    }

    @GET
    @Path("/years/{year}")
    @RolesAllowed({Roles.APPRAISER, Roles.UNIT_REPORTER, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "List what the absences of people come to in a year",
            description = "By person; a unit's reporter sees the unit's own.")
    public Page<AttendanceYearView> listAttendanceYears(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("cadreId") UUID cadreId,
            @BeanParam @Valid PageRequest page) {
        var people = roster.matching("attendance-" + year, new LineFilter(unitCode, cadreId));
        return lists.page(today -> people, page, (shown, today) -> views.ofYear(shown, year, today));
    }

    private AbsenceView view(Absence absence) {
        return views.of(absence, LocalDate.now(clock));
    }
}
