package cn.zhiyong.sanction.meeting;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Meetings of the leading group (R6.1)")
class MeetingResource {
    private static final SortKey<Meeting> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("heldOn", Meeting::heldOn, LocalDate::parse), SortKey.id(Meeting::id));

    private final Meetings meetings;
    private final Roster roster;
    private final Lists lists;
    private final Versions versions;
    private final RequestLanguage language;

    MeetingResource(Meetings meetings, Roster roster, Lists lists, Versions versions, RequestLanguage language) {
        this.meetings = meetings;
        this.roster = roster;
        this.lists = lists;
        this.versions = versions;
        this.language = language;
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
        if (roster.cadres(body.memberIds()).size() < body.memberIds().size()) {
            throw Problems.malformed("memberIds", "名册中没有其中某人。", "The roster does not know all of them.");
        }
        var meeting = new Meeting(body);
        meetings.persistAndFlush(meeting);
        return created(meeting);
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
        var meeting =
                meetings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problems::notFound);
        meeting.attendedBy(body.memberIds());
        meetings.flush();
        return created(meeting);
    }

    private Response created(Meeting meeting) {
        return versions.created(
                URI.create("/v1/meetings/" + meeting.id()),
                view(List.of(meeting)).apply(meeting),
                meeting.version());
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List meetings", description = "The latest first.")
    public Page<MeetingView> listMeetings(@BeanParam @Valid PageRequest page) {
        return lists.page(new Listing<>("meetings", Meeting.class, LATEST_FIRST), page, this::view);
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
        return versions.ok(view(List.of(meeting)).apply(meeting), meeting.version());
    }

    private Function<Meeting, MeetingView> view(List<Meeting> shown) {
        var names = roster.names(shown.stream().flatMap(meeting -> meeting.members().stream()), Stream.empty());
        return meeting -> MeetingView.of(meeting, names, language);
    }
}
