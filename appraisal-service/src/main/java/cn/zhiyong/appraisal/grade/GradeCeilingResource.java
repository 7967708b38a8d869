package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.CycleRoster;
import cn.zhiyong.appraisal.cycle.LineFilter;
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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/grade-ceilings")
@Tag(name = "Grade ceilings", description = "The highest annual grade left to a person (R7.13, R7.15)")
class GradeCeilingResource {
    private final CycleRoster roster;
    private final GradeCeilingViews views;
    private final Lists lists;

    GradeCeilingResource(CycleRoster roster, GradeCeilingViews views, Lists lists) {
        this.roster = roster;
        this.views = views;
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Transactional
    @Operation(summary = "List grade ceilings", description = "Without a decision every grade is open.")
    public Page<GradeCeilingView> listGradeCeilings(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("cadreId") UUID cadreId,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                roster.matching("grade-ceilings" + year, new LineFilter(unitCode, cadreId)),
                page,
                shown -> views.of(year, shown));
    }

    @GET
    @Path("/{cadreId}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Transactional
    @Operation(summary = "Read a person’s grade ceiling", description = "With the decisions that it comes from.")
    public GradeCeilingView readGradeCeiling(@PathParam("year") @Year int year, @PathParam("cadreId") UUID cadreId) {
        return views.of(year, roster.cadre(cadreId));
    }
}
