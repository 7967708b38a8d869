package cn.zhiyong.appraisal.commendation;

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

@Path("/v1/commendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commendations", description = "Commended cadres (R9.8)")
class CommendationResource {
    private final Commendations commendations;
    private final RecordingCommendations recordingCommendations;
    private final WithdrawingCommendations withdrawingCommendations;
    private final CommendationViews views;
    private final Lists lists;
    private final Versions versions;

    CommendationResource(
            Commendations commendations,
            RecordingCommendations recordingCommendations,
            WithdrawingCommendations withdrawingCommendations,
            CommendationViews views,
            Lists lists,
            Versions versions) {
        this.commendations = commendations;
        this.recordingCommendations = recordingCommendations;
        this.withdrawingCommendations = withdrawingCommendations;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.APPRAISER)
    @Idempotent
    @Operation(summary = "Record a commendation", description = "Of somebody on the roster.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = CommendationView.class)))
    public Response recordCommendation(@NotNull @Valid CommendationRequest body) {
        var commendation = recordingCommendations.record(body);
        return versions.created(
                URI.create("/v1/commendations/" + commendation.id()), views.of(commendation), commendation.version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(summary = "Withdraw a commendation", description = "It stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = CommendationView.class)))
    @APIResponse(responseCode = "409", description = "Withdrawn already")
    public Response withdrawCommendation(@PathParam("id") UUID id, @NotNull @Valid CommendationWithdrawalRequest body) {
        var commendation = withdrawingCommendations.withdraw(id, body.reason(), versions.expected());
        return versions.ok(views.of(commendation), commendation.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List commendations", description = "The latest first.")
    public Page<CommendationView> listCommendations(
            @QueryParam("cadreId") UUID cadreId,
            @QueryParam("status") CommendationStatus status,
            @BeanParam @Valid PageRequest page) {
        return lists.page(commendations.matching(new CommendationFilter(cadreId, status)), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a commendation")
    @APIResponse(
            responseCode = "200",
            description = "The commendation",
            content = @Content(schema = @Schema(implementation = CommendationView.class)))
    public Response readCommendation(@PathParam("id") UUID id) {
        var commendation = commendations.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(commendation), commendation.version());
    }
}
