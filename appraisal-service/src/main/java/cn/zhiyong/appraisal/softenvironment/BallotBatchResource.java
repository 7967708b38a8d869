package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.appraisal.softenvironment.rules.Method;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
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

@Path("/v1/soft-environment/{year}/ballots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Soft environment")
class BallotBatchResource {
    private final BallotBatches batches;
    private final RecordingBallots recordingBallots;
    private final RequestLanguage language;
    private final Lists lists;
    private final Versions versions;

    BallotBatchResource(
            BallotBatches batches,
            RecordingBallots recordingBallots,
            RequestLanguage language,
            Lists lists,
            Versions versions) {
        this.batches = batches;
        this.recordingBallots = recordingBallots;
        this.language = language;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.APPRAISER)
    @Idempotent
    @Operation(
            summary = "Record ballots",
            description = "Of one method, added up by unit and score, on the ballot’s own scale (R10.2).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = BallotBatchView.class)))
    public Response recordBallots(@PathParam("year") @Year int year, @NotNull @Valid BallotBatchRequest body) {
        var batch = recordingBallots.record(year, body);
        return versions.created(
                URI.create("/v1/soft-environment/" + year + "/ballots/" + batch.id()),
                BallotBatchView.of(batch, language),
                batch.version());
    }

    @POST
    @Path("/{id}/annulment")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(
            summary = "Annul ballots",
            description = "They stay on record and do not count in the next ranking, which has to be published anew.")
    @APIResponse(
            responseCode = "200",
            description = "Annulled",
            content = @Content(schema = @Schema(implementation = BallotBatchView.class)))
    @APIResponse(responseCode = "409", description = "Annulled already")
    public Response annulBallots(
            @PathParam("year") @Year int year, @PathParam("id") UUID id, @NotNull @Valid BatchAnnulmentRequest body) {
        return answer(recordingBallots.annul(year, id, body.reason(), versions.expected()));
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List batches of ballots", description = "The latest first.")
    public Page<BallotBatchView> listBallots(
            @PathParam("year") @Year int year,
            @QueryParam("method") Method method,
            @QueryParam("status") BatchStatus status,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                batches.ofYear(year, method, status), page, shown -> batch -> BallotBatchView.of(batch, language));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a batch of ballots")
    @APIResponse(
            responseCode = "200",
            description = "The batch",
            content = @Content(schema = @Schema(implementation = BallotBatchView.class)))
    public Response readBallots(@PathParam("year") @Year int year, @PathParam("id") UUID id) {
        return answer(batches.findByIdOptional(id)
                .filter(batch -> batch.year() == year)
                .orElseThrow(Problems::notFound));
    }

    private Response answer(BallotBatch batch) {
        return versions.ok(BallotBatchView.of(batch, language), batch.version());
    }
}
