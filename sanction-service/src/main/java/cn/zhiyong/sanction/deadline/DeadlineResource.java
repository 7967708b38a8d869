package cn.zhiyong.sanction.deadline;

import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.security.Roles;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines", description = "Everything that falls due (R12)")
class DeadlineResource {
    private final Deadlines deadlines;
    private final DeadlineSight sight;
    private final DeadlineViews views;
    private final Lists lists;

    DeadlineResource(Deadlines deadlines, DeadlineSight sight, DeadlineViews views, Lists lists) {
        this.deadlines = deadlines;
        this.sight = sight;
        this.views = views;
        this.lists = lists;
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
        var filter = new DeadlineFilter(due, kind, organ, sight.onlyOrgan().orElse(null), overdue);
        return lists.page(today -> deadlines.matching(filter, today), page, views::of);
    }
}
