package cn.zhiyong.appraisal.unitclass;

import cn.zhiyong.appraisal.cycle.CycleRoster;
import cn.zhiyong.appraisal.cycle.UnitLineFilter;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/unit-class-ceilings")
@Tag(name = "Unit class ceilings", description = "The best class left to a unit in the year's appraisal (R7.13, R9.4)")
class UnitClassCeilingResource {
    private final CycleRoster roster;
    private final UnitClassCeilingViews views;
    private final Lists lists;

    UnitClassCeilingResource(CycleRoster roster, UnitClassCeilingViews views, Lists lists) {
        this.roster = roster;
        this.views = views;
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Transactional
    @Operation(summary = "List units' class ceilings", description = "Without a decision every class is open.")
    public Page<UnitClassCeilingView> listUnitClassCeilings(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                roster.matching("unit-class-ceilings" + year, new UnitLineFilter(unitCode)),
                page,
                shown -> views.of(year, shown));
    }

    @GET
    @Path("/{unitCode}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Transactional
    @Operation(summary = "Read a unit's class ceiling", description = "With the decisions that it comes from.")
    public UnitClassCeilingView readUnitClassCeiling(
            @PathParam("year") @Year int year, @PathParam("unitCode") String unitCode) {
        return views.of(year, roster.unit(unitCode));
    }
}
