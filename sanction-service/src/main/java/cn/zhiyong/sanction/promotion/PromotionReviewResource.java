package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/promotion-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Promotions", description = "Review before a promotion (R11) and consents (R7.3)")
class PromotionReviewResource {
    private static final long NEVER_CHANGED = 0;

    private final AnsweringPromotionReviews answeringPromotionReviews;
    private final PromotionReviews reviews;
    private final PromotionReviewSight sight;
    private final PromotionReviewViews views;
    private final Lists lists;
    private final Versions versions;
    private final Caller caller;

    PromotionReviewResource(
            AnsweringPromotionReviews answeringPromotionReviews,
            PromotionReviews reviews,
            PromotionReviewSight sight,
            PromotionReviewViews views,
            Lists lists,
            Versions versions,
            Caller caller) {
        this.answeringPromotionReviews = answeringPromotionReviews;
        this.reviews = reviews;
        this.sight = sight;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.HR_SYSTEM, Roles.LEADING_GROUP_OFFICE})
    @Idempotent
    @Operation(
            summary = "Ask about candidates before a promotion is discussed (R11)",
            description =
                    "Answers by every decision made so far, with each reason, decision and clause. The asking and its answers are kept.")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = PromotionReviewView.class)))
    public Response askPromotionReview(@NotNull @Valid PromotionReviewRequest body) {
        var review = answeringPromotionReviews.ask(body, caller.subject());
        return versions.created(URI.create("/v1/promotion-reviews/" + review.id()), views.of(review), NEVER_CHANGED);
    }

    @GET
    @RolesAllowed({Roles.HR_SYSTEM, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "List what was asked",
            description = "The latest first. The HR system is shown what it asked itself.")
    public Page<PromotionReviewSummaryView> listPromotionReviews(@BeanParam @Valid PageRequest page) {
        var filter = new PromotionReviewFilter(sight.onlyAskedBy().orElse(null));
        return lists.page(reviews.matching(filter), page, shown -> PromotionReviewSummaryView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.HR_SYSTEM, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read what was asked and answered", description = "As it was answered then.")
    @APIResponse(
            responseCode = "200",
            description = "The asking with its answers",
            content = @Content(schema = @Schema(implementation = PromotionReviewView.class)))
    public Response readPromotionReview(@PathParam("id") UUID id) {
        var review = reviews.find(id).filter(sight::sees).orElseThrow(Problems::notFound);
        return versions.ok(views.of(review), NEVER_CHANGED);
    }
}
