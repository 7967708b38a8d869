package cn.zhiyong.appraisal.mark;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.appraisal.mark.rules.Component;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/scores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores", description = "What appraisers give units in the parts of the total that go by points (R9.3)")
class ScoreResource {
    private final Marks marks;
    private final RecordingMarks recordingMarks;
    private final MarkViews views;
    private final Lists lists;
    private final Versions versions;

    ScoreResource(Marks marks, RecordingMarks recordingMarks, MarkViews views, Lists lists, Versions versions) {
        this.marks = marks;
        this.recordingMarks = recordingMarks;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP})
    @Idempotent
    @Operation(summary = "Record a score", description = "Each appraiser once for each unit and period.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    @APIResponse(responseCode = "409", description = "The period or year is closed, or you have done so already")
    public Response recordScore(@PathParam("year") @Year int year, @NotNull @Valid ScoreRequest body) {
        var mark = recordingMarks.record(year, body.order());
        return versions.created(
                URI.create("/v1/cycles/%d/scores/%s".formatted(year, mark.id())), views.of(mark), mark.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE})
    @Transactional
    @Operation(summary = "List marks of every part", description = "By ID.")
    public Page<MarkView> listScores(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("component") Component component,
            @QueryParam("quarter") Integer quarter,
            @QueryParam("appraiser") String appraiser,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                marks.matching(year, new MarkFilter(unitCode, component, quarter, appraiser)), page, views::of);
    }
}
