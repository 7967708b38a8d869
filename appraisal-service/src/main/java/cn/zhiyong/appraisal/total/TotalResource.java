package cn.zhiyong.appraisal.total;

import cn.zhiyong.appraisal.cycle.Cycles;
import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/totals")
@Tag(name = "Totals", description = "What a year's marks come to for each unit, and what is missing (R9.3)")
class TotalResource {
    private final Cycles cycles;
    private final TotalViews views;
    private final Lists lists;

    TotalResource(Cycles cycles, TotalViews views, Lists lists) {
        this.cycles = cycles;
        this.views = views;
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE
    })
    @Transactional
    @Operation(summary = "List units' totals", description = "With what is missing; a unit's reporter sees its own.")
    public Page<TotalView> listTotals(@PathParam("year") @Year int year, @BeanParam @Valid PageRequest page) {
        return lists.page(cycles.units("totals", year), page, shown -> views.of(year, shown));
    }
}
