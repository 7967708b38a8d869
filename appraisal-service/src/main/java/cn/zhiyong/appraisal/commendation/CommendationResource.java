package cn.zhiyong.appraisal.commendation;

import cn.zhiyong.appraisal.commendation.CommendationEvent.ChangeType;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/commendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commendations", description = "Commended cadres (R9.8)")
class CommendationResource {
    private static final SortKey<Commendation> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("commendedOn", Commendation::commendedOn, LocalDate::parse),
            SortKey.id(Commendation::id));

    private final Commendations commendations;
    private final Roster roster;
    private final Outbox outbox;
    private final Lists lists;
    private final Versions versions;
    private final RequestLanguage language;
    private final Clock clock;

    CommendationResource(
            Commendations commendations,
            Roster roster,
            Outbox outbox,
            Lists lists,
            Versions versions,
            RequestLanguage language,
            Clock clock) {
        this.commendations = commendations;
        this.roster = roster;
        this.outbox = outbox;
        this.lists = lists;
        this.versions = versions;
        this.language = language;
        this.clock = clock;
    }

    public record Withdrawal(@NotBlank @Size(max = 4_000) String reason) {}

    @POST
    @RolesAllowed(Roles.APPRAISER)
    @Idempotent
    @Operation(summary = "Record a commendation", description = "Of somebody on the roster.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = CommendationView.class)))
    public Response record(@NotNull @Valid CommendationRecord body) {
        if (roster.cadre(body.cadreId()).isEmpty()) {
            throw Problems.malformed("cadreId", "名册中没有此人。", "The roster does not know this person.");
        }
        var commendation = new Commendation(body, clock.instant());
        commendations.persist(commendation);
        outbox.publish(() -> CommendationEvent.of(commendation, ChangeType.RECORDED));
        return versions.created(
                URI.create("/v1/commendations/" + commendation.id()), view(commendation), commendation.version());
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
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid Withdrawal body) {
        var commendation = commendations.hold(id).orElseThrow(Problems::notFound);
        versions.expected().requireMatch(commendation.version());
        commendation.withdraw(body.reason());
        outbox.publish(() -> CommendationEvent.of(commendation, ChangeType.WITHDRAWN));
        return versions.ok(view(commendation), commendation.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(summary = "List commendations", description = "The latest first.")
    public Page<CommendationView> list(
            @QueryParam("cadreId") UUID cadreId,
            @QueryParam("status") CommendationStatus status,
            @BeanParam @Valid PageRequest page) {
        var listing = new Listing<>("commendations", Commendation.class, LATEST_FIRST)
                .where("cadreId = :cadreId", "cadreId", cadreId)
                .where("status = :status", "status", status);
        return lists.page(listing, page, this::views);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(summary = "Read a commendation")
    @APIResponse(
            responseCode = "200",
            description = "The commendation",
            content = @Content(schema = @Schema(implementation = CommendationView.class)))
    public Response read(@PathParam("id") UUID id) {
        var commendation = commendations.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(view(commendation), commendation.version());
    }

    private CommendationView view(Commendation commendation) {
        return views(List.of(commendation)).apply(commendation);
    }

    private Function<Commendation, CommendationView> views(List<Commendation> shown) {
        var people = roster.cadres(
                shown.stream().map(Commendation::cadreId).distinct().toList());
        return commendation -> CommendationView.of(
                commendation, people.get(commendation.cadreId()).name(), language);
    }
}
