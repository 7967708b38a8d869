package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.sanction.decision.Decisions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/decisions/{id}/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeals")
class DecisionAppealResource {
    private final Decisions decisions;
    private final Appeals appeals;
    private final FilingAppeals filingAppeals;
    private final AppealViews views;
    private final Versions versions;

    DecisionAppealResource(
            Decisions decisions, Appeals appeals, FilingAppeals filingAppeals, AppealViews views, Versions versions) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.filingAppeals = filingAppeals;
        this.views = views;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Idempotent
    @Operation(
            summary = "Record an appeal of the person decided on (R8.1)",
            description =
                    "One that is late is kept as REFUSED_LATE, with the rule; the decision is executed meanwhile (R8.3).")
    @APIResponse(
            responseCode = "201",
            description = "Pending, or refused as late",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(
            responseCode = "409",
            description = "One is pending, this kind was answered already, or the decision is revoked")
    public Response fileAppeal(@PathParam("id") UUID id, @NotNull @Valid AppealRequest body) {
        var view = views.of(filingAppeals.file(id, body));
        return versions.created(URI.create("/v1/appeals/" + view.id()), view, view.version());
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List the appeals against a decision")
    public List<AppealView> listDecisionAppeals(@PathParam("id") UUID id) {
        decisions.findByIdOptional(id).orElseThrow(Problems::notFound);
        return views.all(appeals.against(id));
    }
}
