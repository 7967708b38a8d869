package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/meetings/{id}/deliberations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class DeliberationResource {
    private static final SortKey<Deliberation> AS_RECORDED = SortKey.ascending(
            new SortKey.Part<>("recordedAt", Deliberation::recordedAt, Instant::parse), SortKey.id(Deliberation::id));

    private final RecordingDeliberations recordingDeliberations;
    private final Deliberations deliberations;
    private final Roster roster;
    private final Lists lists;
    private final RequestLanguage language;

    DeliberationResource(
            RecordingDeliberations recordingDeliberations,
            Deliberations deliberations,
            Roster roster,
            Lists lists,
            RequestLanguage language) {
        this.recordingDeliberations = recordingDeliberations;
        this.deliberations = deliberations;
        this.roster = roster;
        this.lists = lists;
        this.language = language;
    }

    @POST
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Idempotent
    @Operation(
            summary = "Record the deliberation of a matter",
            description = "Carried by more than half of those present and not recused, it is a decision at once.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DeliberationView.class)))
    @APIResponse(responseCode = "409", description = "The matter is decided, or was heard in this meeting already")
    @APIResponse(responseCode = "422", description = "Every rule of R6 and R7 that is not met")
    public Response recordDeliberation(@PathParam("id") UUID id, @NotNull @Valid DeliberationRequest body) {
        var recorded = recordingDeliberations.record(id, body);
        return Response.created(URI.create("/v1/meetings/%s/deliberations/%s".formatted(id, recorded.id())))
                .entity(view(recorded))
                .build();
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List the deliberations of a meeting", description = "In the order of their recording.")
    public Page<DeliberationView> listDeliberations(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        var listing = new Listing<>("deliberations", Deliberation.class, AS_RECORDED)
                .where("meetingId = :meetingId", "meetingId", id);
        return lists.page(listing, page, this::views);
    }

    @GET
    @Path("/{deliberationId}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a deliberation", description = "With each vote.")
    public DeliberationView readDeliberation(
            @PathParam("id") UUID id, @PathParam("deliberationId") UUID deliberationId) {
        return deliberations.find(id, deliberationId).map(this::view).orElseThrow(Problems::notFound);
    }

    private DeliberationView view(Deliberation deliberation) {
        return views(List.of(deliberation)).apply(deliberation);
    }

    private Function<Deliberation, DeliberationView> views(List<Deliberation> shown) {
        var members = shown.stream()
                .flatMap(each -> Stream.concat(
                        each.votes().stream().map(Deliberation.CastVote::memberId),
                        each.recusals().stream().map(Deliberation.Recusal::memberId)));
        var names = roster.names(members, Stream.empty());
        return deliberation -> DeliberationView.of(deliberation, names, language);
    }
}
