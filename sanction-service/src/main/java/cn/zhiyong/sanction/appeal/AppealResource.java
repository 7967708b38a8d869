package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.http.Versions;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeals", description = "Review of decisions and appeals against them (R8)")
class AppealResource {
    private final Appeals appeals;
    private final AcceptingLateAppeals acceptingLateAppeals;
    private final AppointingPanels appointingPanels;
    private final AnsweringAppeals answeringAppeals;
    private final AppealViews views;
    private final Lists lists;
    private final Versions versions;

    AppealResource(
            Appeals appeals,
            AcceptingLateAppeals acceptingLateAppeals,
            AppointingPanels appointingPanels,
            AnsweringAppeals answeringAppeals,
            AppealViews views,
            Lists lists,
            Versions versions) {
        this.appeals = appeals;
        this.acceptingLateAppeals = acceptingLateAppeals;
        this.appointingPanels = appointingPanels;
        this.answeringAppeals = answeringAppeals;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List appeals", description = "In the order of their filing, oldest first.")
    public Page<AppealView> listAppeals(
            @QueryParam("status") AppealStatus status,
            @QueryParam("decisionId") UUID decisionId,
            @QueryParam("cadreId") @Parameter(description = "The appellant") UUID cadreId,
            @QueryParam("overdue") @Parameter(description = "true: unanswered after the last day (R8.2)")
                    Boolean overdue,
            @BeanParam @Valid PageRequest page) {
        var filter = new AppealFilter(status, decisionId, cadreId, overdue);
        return lists.page(today -> appeals.matching(filter, today), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read an appeal")
    @APIResponse(
            responseCode = "200",
            description = "The appeal",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response readAppeal(@PathParam("id") UUID id) {
        return ok(appeals.findByIdOptional(id).orElseThrow(Problems::notFound));
    }

    @POST
    @Path("/{id}/late-acceptance")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(summary = "Accept a late appeal for force majeure (R8.1)")
    @APIResponse(
            responseCode = "200",
            description = "Pending",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(responseCode = "409", description = "It was not refused as late, or another is pending")
    public Response acceptLateAppeal(@PathParam("id") UUID id, @NotNull @Valid LateAcceptanceRequest body) {
        return ok(acceptingLateAppeals.accept(id, body, versions.expected()));
    }

    @PUT
    @Path("/{id}/panel")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(summary = "Appoint the panel (R8.4)", description = "May be changed until the appeal is answered.")
    @APIResponse(
            responseCode = "200",
            description = "Appointed",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(responseCode = "409", description = "The appeal is not pending")
    @APIResponse(responseCode = "422", description = "Every rule that is not met")
    public Response appointAppealPanel(@PathParam("id") UUID id, @NotNull @Valid PanelRequest body) {
        return ok(appointingPanels.appoint(id, body.memberIds(), versions.expected()));
    }

    @POST
    @Path("/{id}/outcome")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(
            summary = "Record the answer (R8.2)",
            description =
                    "MODIFIED replaces all effects, REVOKED ends them; what follows from the decision changes too.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(responseCode = "409", description = "The appeal is not pending, or has no panel")
    @APIResponse(responseCode = "422", description = "Every rule that is not met")
    public Response answerAppeal(@PathParam("id") UUID id, @NotNull @Valid AppealAnswerRequest body) {
        return ok(answeringAppeals.answer(id, body, versions.expected()));
    }

    private Response ok(Appeal appeal) {
        var view = views.of(appeal);
        return versions.ok(view, view.version());
    }
}
