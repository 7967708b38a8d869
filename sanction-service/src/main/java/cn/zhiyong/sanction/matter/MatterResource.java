package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.http.Versions;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matters", description = "Submitted findings before the leading group (R6)")
class MatterResource {
    private static final SortKey<Matter> BY_SUBMISSION = SortKey.ascending(
            new SortKey.Part<>("submittedAt", Matter::submittedAt, Instant::parse), SortKey.id(Matter::id));
    private static final String OVERDUE = "status = PENDING and hearBy < :today";

    private final Matters matters;
    private final Roster roster;
    private final Lists lists;
    private final Versions versions;
    private final RequestLanguage language;
    private final Clock clock;

    MatterResource(
            Matters matters, Roster roster, Lists lists, Versions versions, RequestLanguage language, Clock clock) {
        this.matters = matters;
        this.roster = roster;
        this.lists = lists;
        this.versions = versions;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List matters", description = "In the order of their submission, oldest first.")
    public Page<MatterView> listMatters(
            @QueryParam("status") MatterStatus status,
            @QueryParam("caseId") UUID caseId,
            @QueryParam("reportId") UUID reportId,
            @QueryParam("overdue")
                    @Parameter(description = "true: those still unheard at the end of the month after (R6.1)")
                    Boolean overdue,
            @BeanParam @Valid PageRequest page) {
        var listing = new Listing<>("matters", Matter.class, BY_SUBMISSION)
                .where("status = :status", "status", status)
                .where("caseId = :caseId", "caseId", caseId)
                .where("reportId = :reportId", "reportId", reportId);
        if (overdue != null) {
            listing.where(overdue ? OVERDUE : "not (" + OVERDUE + ")", "today", LocalDate.now(clock));
        }
        return lists.page(listing, page, this::views);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a matter")
    @APIResponse(
            responseCode = "200",
            description = "The matter",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response readMatter(@PathParam("id") UUID id) {
        var matter = matters.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views(List.of(matter)).apply(matter), matter.version());
    }

    private Function<Matter, MatterView> views(List<Matter> shown) {
        var names = roster.names(
                shown.stream().flatMap(matter -> matter.cadreId().stream()),
                shown.stream().flatMap(matter -> matter.unitCode().stream()));
        var today = LocalDate.now(clock);
        return matter -> MatterView.of(matter, today, names, language);
    }
}
