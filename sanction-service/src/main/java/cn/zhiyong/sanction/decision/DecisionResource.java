package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.sanction.notice.NoticeView;
import cn.zhiyong.sanction.notice.NoticeViews;
import cn.zhiyong.sanction.notice.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "Decisions of the leading group with their effects (R7)")
class DecisionResource {
    private final Decisions decisions;
    private final Notices notices;
    private final DecisionViews views;
    private final NoticeViews noticeViews;
    private final Lists lists;
    private final Versions versions;

    DecisionResource(
            Decisions decisions,
            Notices notices,
            DecisionViews views,
            NoticeViews noticeViews,
            Lists lists,
            Versions versions) {
        this.decisions = decisions;
        this.notices = notices;
        this.views = views;
        this.noticeViews = noticeViews;
        this.lists = lists;
        this.versions = versions;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List decisions", description = "The latest first.")
    public Page<DecisionSummaryView> listDecisions(
            @QueryParam("cadreId") @Parameter(description = "The person decided on") UUID cadreId,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("decidedFrom") @Parameter(description = "First day") LocalDate decidedFrom,
            @QueryParam("decidedTo") @Parameter(description = "Last day") LocalDate decidedTo,
            @BeanParam @Valid PageRequest page) {
        var filter = new DecisionFilter(cadreId, unitCode, decidedFrom, decidedTo);
        return lists.page(decisions.matching(filter), page, views::summaries);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a decision", description = "Every effect with its rule and clause, and the notices.")
    @APIResponse(
            responseCode = "200",
            description = "The decision",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response readDecision(@PathParam("id") UUID id) {
        var decision = decisions.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(decision), decision.version());
    }

    @GET
    @Path("/{id}/notices")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List the notices of a decision (R6.3)")
    public List<NoticeView> listDecisionNotices(@PathParam("id") UUID id) {
        decisions.findByIdOptional(id).orElseThrow(Problems::notFound);
        return noticeViews.all(notices.of(id));
    }
}
