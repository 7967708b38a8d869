package cn.zhiyong.sanction.deadline;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines", description = "Everything that falls due (R12)")
class DeadlineResource {
    private static final SortKey<DeadlineEntry> EARLIEST_FIRST = SortKey.ascending(
            new SortKey.Part<>("dueOn", DeadlineEntry::dueOn, LocalDate::parse), SortKey.id(DeadlineEntry::id));
    private static final String OVERDUE = "kind <> DEFERRAL_END and dueOn < :today";

    /** A deferral that has ended is no news. */
    private static final String STILL_AHEAD = "dueOn >= :today";

    private final Roster roster;
    private final Caller caller;
    private final Lists lists;
    private final RequestLanguage language;
    private final Clock clock;

    DeadlineResource(Roster roster, Caller caller, Lists lists, RequestLanguage language, Clock clock) {
        this.roster = roster;
        this.caller = caller;
        this.lists = lists;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR, Roles.ORGAN_LEAD})
    @Transactional
    @Operation(
            summary = "List what falls due",
            description = "The earliest first. An organ's lead sees the deadlines of the organ's own cases.")
    public Page<DeadlineView> listDeadlines(
            @QueryParam("due") @NotNull @Parameter(description = "Last day to look at", example = "2026-12-31")
                    LocalDate due,
            @QueryParam("kind") DeadlineKind kind,
            @QueryParam("organ") @Parameter(description = "That investigated the case") Organ organ,
            @QueryParam("overdue") @Parameter(description = "true: those that were missed; false: those ahead")
                    Boolean overdue,
            @BeanParam @Valid PageRequest page) {
        var listing = new Listing<>("deadlines", DeadlineEntry.class, EARLIEST_FIRST)
                .where("closedOn is null and dueOn <= :due", "due", due)
                .where("kind = :kind", "kind", kind)
                .where("organ = :organ", "organ", organ == null ? null : organ.name())
                .where(passed(overdue), "today", LocalDate.now(clock));
        if (!seesAll()) {
            listing.where("organ = :own", "own", caller.organ().orElse(""));
        }
        return lists.page(listing, page, this::views);
    }

    private static String passed(Boolean overdue) {
        if (overdue == null) {
            return "(" + OVERDUE + " or " + STILL_AHEAD + ")";
        }
        return overdue ? OVERDUE : STILL_AHEAD;
    }

    private boolean seesAll() {
        return Stream.of(Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR)
                .anyMatch(caller::has);
    }

    private Function<DeadlineEntry, DeadlineView> views(List<DeadlineEntry> shown) {
        var names = roster.names(
                shown.stream().flatMap(entry -> entry.cadreId().stream()),
                shown.stream().flatMap(entry -> entry.unitCode().stream()));
        var today = LocalDate.now(clock);
        return entry -> DeadlineView.of(entry, today, names, language);
    }
}
