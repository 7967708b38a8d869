package cn.zhiyong.sanction.rectification;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class RectificationResource {
    private final ReviewingRectifications reviewingRectifications;
    private final FollowingUpDecisions followingUp;
    private final RectificationReviews reviews;
    private final Decisions decisions;
    private final Versions versions;
    private final RequestLanguage language;

    RectificationResource(
            ReviewingRectifications reviewingRectifications,
            FollowingUpDecisions followingUp,
            RectificationReviews reviews,
            Decisions decisions,
            Versions versions,
            RequestLanguage language) {
        this.reviewingRectifications = reviewingRectifications;
        this.followingUp = followingUp;
        this.reviews = reviews;
        this.decisions = decisions;
        this.versions = versions;
        this.language = language;
    }

    @POST
    @Path("/rectification-review")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Idempotent
    @Operation(
            summary = "Record the review of a rectification",
            description = "Once. If-Match names the decision. What is not met comes before the leading group again.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the ETag is the decision's new one",
            content = @Content(schema = @Schema(implementation = RectificationReviewView.class)))
    @APIResponse(responseCode = "409", description = "It was reviewed, or the decision asks for no rectification")
    @APIResponse(responseCode = "422", description = "Half a year has not passed (R7.2)")
    public Response reviewRectification(@PathParam("id") UUID id, @NotNull @Valid RectificationReviewRequest body) {
        var review = reviewingRectifications.record(id, body, versions.expected());
        return versions.created(
                URI.create("/v1/decisions/%s/rectification-review".formatted(id)),
                RectificationReviewView.of(review, language),
                versionOf(id));
    }

    @GET
    @Path("/rectification-review")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read the review of a rectification", description = "The ETag is the decision's.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = RectificationReviewView.class)))
    public Response readRectificationReview(@PathParam("id") UUID id) {
        var review = reviews.of(id).orElseThrow(Problems::notFound);
        return versions.ok(RectificationReviewView.of(review, language), versionOf(id));
    }

    @POST
    @Path("/follow-ups")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Idempotent
    @Operation(
            summary = "Put somebody before the leading group again",
            description = "For what has shown since the decision, such as no improvement (R7.5, R7.6).")
    @APIResponse(
            responseCode = "201",
            description = "A matter of its own, pending",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    @APIResponse(responseCode = "409", description = "The decision is not in force, or a follow-up of it is pending")
    public Response followUpDecision(@PathParam("id") UUID id, @NotNull @Valid FollowUpRequest body) {
        var matter = followingUp.request(id, body);
        return Response.created(URI.create("/v1/matters/" + matter.id()))
                .entity(FollowUpView.of(matter))
                .build();
    }

    private long versionOf(UUID decisionId) {
        return decisions.findByIdOptional(decisionId).orElseThrow().version();
    }
}
