package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.appraisal.cycle.Year;
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

@Path("/v1/democratic-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Democratic reviews", description = "Anonymous votes on people’s competence (R2.4)")
class DemocraticReviewResource {
    private final DemocraticReviews reviews;
    private final PreparingReviews preparingReviews;
    private final HoldingVotes holdingVotes;
    private final DemocraticReviewViews views;
    private final Lists lists;
    private final Versions versions;

    DemocraticReviewResource(
            DemocraticReviews reviews,
            PreparingReviews preparingReviews,
            HoldingVotes holdingVotes,
            DemocraticReviewViews views,
            Lists lists,
            Versions versions) {
        this.reviews = reviews;
        this.preparingReviews = preparingReviews;
        this.holdingVotes = holdingVotes;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.APPRAISER)
    @Idempotent
    @Operation(
            summary = "Prepare a democratic review",
            description = "Of one person, or of a unit’s principal leader and leadership team as they are today.")
    @APIResponse(
            responseCode = "201",
            description = "Prepared",
            content = @Content(schema = @Schema(implementation = DemocraticReviewView.class)))
    public Response prepareReview(@NotNull @Valid DemocraticReviewRequest body) {
        var review = preparingReviews.prepare(body);
        return versions.created(
                URI.create("/v1/democratic-reviews/" + review.id()), views.of(review), review.version());
    }

    @POST
    @Path("/{id}/tokens")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(
            summary = "Hand out tokens for the voters",
            description =
                    "Before the vote is opened. Each is good for one ballot. They are shown in this answer only; who"
                            + " lost it asks again, and those of before are void.")
    @APIResponse(
            responseCode = "200",
            description = "The tokens",
            content = @Content(schema = @Schema(implementation = TokensView.class)))
    @APIResponse(responseCode = "409", description = "The vote was opened already")
    public Response handOutTokens(@PathParam("id") UUID id, @NotNull @Valid TokensRequest body) {
        var handedOut = preparingReviews.handOutTokens(id, body.voters(), versions.expected());
        var version = handedOut.review().version();
        return versions.ok(new TokensView(id, handedOut.tokens(), version), version);
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(summary = "Open the vote")
    @APIResponse(
            responseCode = "200",
            description = "Open",
            content = @Content(schema = @Schema(implementation = DemocraticReviewView.class)))
    @APIResponse(responseCode = "409", description = "Not in preparation, or no tokens were handed out")
    public Response openReview(@PathParam("id") UUID id) {
        return answer(holdingVotes.open(id, versions.expected()));
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(
            summary = "Close the vote and count",
            description =
                    "No vote is taken any more. Tokens and ballots are deleted, the counts stay. Where a share of R2.4"
                            + " is exceeded, a lead is raised.")
    @APIResponse(
            responseCode = "200",
            description = "Counted",
            content = @Content(schema = @Schema(implementation = DemocraticReviewView.class)))
    @APIResponse(responseCode = "409", description = "Not open")
    public Response closeReview(@PathParam("id") UUID id) {
        return answer(holdingVotes.close(id, versions.expected()));
    }

    @POST
    @Path("/{id}/annulment")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(
            summary = "Annul a review",
            description =
                    "It stays on record. The leads that it alone speaks for are withdrawn, unless accepted already.")
    @APIResponse(
            responseCode = "200",
            description = "Annulled",
            content = @Content(schema = @Schema(implementation = DemocraticReviewView.class)))
    @APIResponse(responseCode = "409", description = "Annulled already")
    public Response annulReview(@PathParam("id") UUID id, @NotNull @Valid AnnulmentRequest body) {
        return answer(holdingVotes.annul(id, body.reason(), versions.expected()));
    }

    private Response answer(DemocraticReview review) {
        return versions.ok(views.of(review), review.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List democratic reviews", description = "The latest first.")
    public Page<DemocraticReviewView> listReviews(
            @QueryParam("year") @Year Integer year,
            @QueryParam("status") ReviewStatus status,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("cadreId") UUID cadreId,
            @BeanParam @Valid PageRequest page) {
        return lists.page(reviews.matching(new ReviewFilter(year, status, unitCode, cadreId)), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "Read a democratic review",
            description = "With the turnout while it is open, and the counts after.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = DemocraticReviewView.class)))
    public Response readReview(@PathParam("id") UUID id) {
        var review = reviews.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(review), review.version());
    }
}
