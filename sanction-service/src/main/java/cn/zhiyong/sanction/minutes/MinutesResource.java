package cn.zhiyong.sanction.minutes;

import cn.zhiyong.platform.http.Papers;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.sanction.meeting.Meetings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/meetings/{id}/minutes")
@Tag(name = "Meetings")
class MinutesResource {
    private final Meetings meetings;
    private final MinutesDocuments documents;

    MinutesResource(Meetings meetings, MinutesDocuments documents) {
        this.meetings = meetings;
        this.documents = documents;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Produces(Papers.HTML)
    @Transactional
    @Operation(summary = "Read a meeting's minutes", description = "A paper to print, in Chinese.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "409", description = "Attendance is not on record yet")
    public Response readMinutes(@PathParam("id") UUID id) {
        return Papers.paper(documents.of(meetings.findByIdOptional(id).orElseThrow(Problems::notFound)));
    }
}
