package cn.zhiyong.appraisal.provincialrank;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.appraisal.provincialrank.rules.RankScope;
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
import jakarta.ws.rs.PUT;
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

@Path("/v1/provincial-ranks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provincial ranks", description = "Where units stand in the province (R2.2)")
class ProvincialRankResource {
    private final ProvincialRanks ranks;
    private final RecordingRanks recordingRanks;
    private final ProvincialRankViews views;
    private final Lists lists;
    private final Versions versions;

    ProvincialRankResource(
            ProvincialRanks ranks,
            RecordingRanks recordingRanks,
            ProvincialRankViews views,
            Lists lists,
            Versions versions) {
        this.ranks = ranks;
        this.recordingRanks = recordingRanks;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.APPRAISER)
    @Idempotent
    @Operation(
            summary = "Record the place of a unit",
            description = "Among the last of its line, or over all lower than last year, it speaks for a lead (R2.2).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ProvincialRankView.class)))
    public Response recordRank(@NotNull @Valid ProvincialRankRequest body) {
        var rank = recordingRanks.record(body);
        return versions.created(URI.create("/v1/provincial-ranks/" + rank.id()), views.of(rank), rank.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(
            summary = "Correct the place of a unit",
            description = "A lead that it spoke for wrongly is withdrawn, unless it was accepted.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = ProvincialRankView.class)))
    public Response correctRank(@PathParam("id") UUID id, @NotNull @Valid RankCorrectionRequest body) {
        var rank = recordingRanks.correct(id, body, versions.expected());
        return versions.ok(views.of(rank), rank.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List the places of units", description = "The latest year first.")
    public Page<ProvincialRankView> listRanks(
            @QueryParam("unitCode") String unitCode,
            @QueryParam("year") @Year Integer year,
            @QueryParam("scope") RankScope scope,
            @BeanParam @Valid PageRequest page) {
        return lists.page(ranks.matching(new RankFilter(unitCode, year, scope)), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read the place of a unit")
    @APIResponse(
            responseCode = "200",
            description = "The place",
            content = @Content(schema = @Schema(implementation = ProvincialRankView.class)))
    public Response readRank(@PathParam("id") UUID id) {
        var rank = ranks.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(rank), rank.version());
    }
}
