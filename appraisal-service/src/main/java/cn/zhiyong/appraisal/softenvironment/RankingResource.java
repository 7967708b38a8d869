package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.appraisal.softenvironment.rules.Category;
import cn.zhiyong.appraisal.softenvironment.rules.Standing;
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
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/soft-environment/{year}/ranking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Soft environment")
class RankingResource {
    private final SoftRankings rankings;
    private final PublishingRankings publishingRankings;
    private final RankingViews views;
    private final Lists lists;
    private final Versions versions;

    RankingResource(
            SoftRankings rankings,
            PublishingRankings publishingRankings,
            RankingViews views,
            Lists lists,
            Versions versions) {
        this.rankings = rankings;
        this.publishingRankings = publishingRankings;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.APPRAISER)
    @Idempotent
    @Operation(
            summary = "Publish the ranking",
            description =
                    "From the ballots that count now, in place of an earlier one. Whoever is named worst is a lead"
                            + " (R10.3); leads of an earlier ranking that this one does not bear out are withdrawn.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = RankingView.class)))
    @APIResponse(responseCode = "409", description = "No ballots count yet")
    public Response publishRanking(@PathParam("year") @Year int year) {
        var ranking = publishingRankings.publish(year);
        return versions.created(
                URI.create("/v1/soft-environment/%d/ranking?number=%d".formatted(year, ranking.number())),
                RankingView.of(ranking),
                0);
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read the ranking", description = "Departments first, the best first.")
    public Page<RankedUnitView> listRanking(
            @PathParam("year") @Year int year,
            @QueryParam("number") @Min(1) @Parameter(description = "An earlier ranking; otherwise the last")
                    Integer number,
            @QueryParam("category") Category category,
            @QueryParam("standing") Standing standing,
            @QueryParam("unitCode") String unitCode,
            @BeanParam @Valid PageRequest page) {
        var ranking = (number == null ? rankings.latest(year) : rankings.numbered(year, number))
                .orElseThrow(Problems::notFound);
        return lists.page(rankings.units(ranking, category, standing, unitCode), page, views.of(ranking));
    }
}
