package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/soft-environment/{year}/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Soft environment", description = "Public commitments, ballots and ranking (R10)")
class CommitmentResource {
    private final Commitments commitments;
    private final PublishingCommitments publishingCommitments;
    private final Lists lists;
    private final Versions versions;

    CommitmentResource(
            Commitments commitments, PublishingCommitments publishingCommitments, Lists lists, Versions versions) {
        this.commitments = commitments;
        this.publishingCommitments = publishingCommitments;
        this.lists = lists;
        this.versions = versions;
    }

    @PUT
    @Path("/{unitCode}")
    @RolesAllowed({Roles.UNIT_REPORTER, Roles.APPRAISER})
    @Transactional
    @Operation(
            summary = "Publish a unit’s commitment",
            description = "A unit’s reporter for that unit only. To change one, send its ETag as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response publishCommitment(
            @PathParam("year") @Year int year,
            @PathParam("unitCode") String unitCode,
            @NotNull @Valid CommitmentRequest body) {
        return answer(publishingCommitments.publish(year, unitCode, body, versions.expectedOrNone()));
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "List commitments", description = "Open to everybody (R10.1). By unit.")
    public Page<CommitmentView> listCommitments(@PathParam("year") @Year int year, @BeanParam @Valid PageRequest page) {
        return lists.page(commitments.ofYear(year), page, commitments::views);
    }

    @GET
    @Path("/{unitCode}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a unit’s commitment", description = "Open to everybody (R10.1).")
    @APIResponse(
            responseCode = "200",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response readCommitment(@PathParam("year") @Year int year, @PathParam("unitCode") String unitCode) {
        return answer(commitments.of(year, unitCode).orElseThrow(Problems::notFound));
    }

    private Response answer(Commitment commitment) {
        return versions.ok(commitments.views(List.of(commitment)).apply(commitment), commitment.version());
    }
}
