package cn.zhiyong.sanction.referral;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.sanction.referral.rules.ReferralKind;
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

@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Referrals",
        description = "To discipline-supervision and judicial organs (R7.8) and to superior departments (R7.11)")
class ReferralResource {
    private final Referrals referrals;
    private final FollowingReferrals followingReferrals;
    private final ReferralViews views;
    private final Lists lists;
    private final Versions versions;

    ReferralResource(
            Referrals referrals,
            FollowingReferrals followingReferrals,
            ReferralViews views,
            Lists lists,
            Versions versions) {
        this.referrals = referrals;
        this.followingReferrals = followingReferrals;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "List referrals",
            description = "The latest first. They come with what the leading group decides.")
    public Page<ReferralView> listReferrals(
            @QueryParam("kind") ReferralKind kind,
            @QueryParam("status") ReferralStatus status,
            @QueryParam("unanswered") @Parameter(description = "true: those that went out and have no reply yet")
                    Boolean unanswered,
            @BeanParam @Valid PageRequest page) {
        var filter = new ReferralFilter(kind, status, unanswered);
        return lists.page(referrals.matching(filter), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a referral")
    @APIResponse(
            responseCode = "200",
            description = "The referral",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response readReferral(@PathParam("id") UUID id) {
        return ok(referrals.findByIdOptional(id).orElseThrow(Problems::notFound));
    }

    @PUT
    @Path("/{id}/proposal")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(
            summary = "Propose a change of posts",
            description = "To a superior department in a grave case: of the principal leader and those responsible.")
    @APIResponse(
            responseCode = "200",
            description = "The referral with the proposal",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "409", description = "It went out already")
    @APIResponse(responseCode = "422", description = "Not to a superior department, or not grave (R7.11)")
    public Response proposeReferral(@PathParam("id") UUID id, @NotNull @Valid ReferralProposalRequest body) {
        return ok(followingReferrals.propose(id, body, versions.expected()));
    }

    @POST
    @Path("/{id}/dispatch")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(summary = "Record that a referral went out", description = "With the list of what went with it.")
    @APIResponse(
            responseCode = "200",
            description = "Dispatched",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "409", description = "It went out already, or was withdrawn")
    @APIResponse(responseCode = "422", description = "No paper is listed (R7.8, R7.11)")
    public Response dispatchReferral(@PathParam("id") UUID id, @NotNull @Valid ReferralDispatchRequest body) {
        return ok(followingReferrals.dispatch(id, body, versions.expected()));
    }

    @POST
    @Path("/{id}/reply")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(summary = "Record the receiver's reply")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "409", description = "It has not gone out, or was answered already")
    public Response recordReferralReply(@PathParam("id") UUID id, @NotNull @Valid ReferralReplyRequest body) {
        return ok(followingReferrals.reply(id, body, versions.expected()));
    }

    private Response ok(Referral referral) {
        return versions.ok(views.of(referral), referral.version());
    }
}
