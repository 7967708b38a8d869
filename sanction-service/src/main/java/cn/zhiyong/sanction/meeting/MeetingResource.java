package cn.zhiyong.sanction.meeting;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Meetings of the leading group (R6.1)")
class MeetingResource {
    private final RecordingMeetings recordingMeetings;
    private final Meetings meetings;
    private final MeetingViews views;
    private final Lists lists;
    private final Versions versions;

    MeetingResource(
            RecordingMeetings recordingMeetings,
            Meetings meetings,
            MeetingViews views,
            Lists lists,
            Versions versions) {
        this.recordingMeetings = recordingMeetings;
        this.meetings = meetings;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Idempotent
    @Operation(summary = "Record a meeting", description = "Its members are people of the roster.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response recordMeeting(@NotNull @Valid MeetingRequest body) {
        return created(recordingMeetings.record(body));
    }

    @POST
    @Path("/{id}/attendees")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Idempotent
    @Operation(summary = "Record who attended", description = "Once for each meeting.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "409", description = "Attendance is on record already")
    public Response recordAttendance(@PathParam("id") UUID id, @NotNull @Valid AttendanceRequest body) {
        return created(recordingMeetings.attendance(id, body));
    }

    private Response created(Meeting meeting) {
        return versions.created(URI.create("/v1/meetings/" + meeting.id()), views.of(meeting), meeting.version());
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List meetings", description = "The latest first.")
    public Page<MeetingView> listMeetings(@BeanParam @Valid PageRequest page) {
        return lists.page(meetings.all(), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a meeting")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response readMeeting(@PathParam("id") UUID id) {
        var meeting = meetings.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(meeting), meeting.version());
    }
}
