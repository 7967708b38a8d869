package cn.zhiyong.appraisal.bonus;

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

@Path("/v1/cycles/{year}/unit-bonuses")
@Tag(name = "Bonuses")
class UnitBonusResource {
    private final CycleRoster roster;
    private final UnitBonusViews views;
    private final Lists lists;

    UnitBonusResource(CycleRoster roster, UnitBonusViews views, Lists lists) {
        this.roster = roster;
        this.views = views;
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Transactional
    @Operation(
            summary = "List units' bonus lines",
            description = "Every unit of the roster has one; a unit's reporter sees the unit's own.")
    public Page<UnitBonusView> listUnitBonuses(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                roster.matching("unit-bonuses" + year, new UnitLineFilter(unitCode)),
                page,
                shown -> views.of(year, shown));
    }

    @GET
    @Path("/{unitCode}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Transactional
    @Operation(summary = "Read a unit's bonus line", description = "Each deduction with its decision and clause.")
    public UnitBonusView readUnitBonus(@PathParam("year") @Year int year, @PathParam("unitCode") String unitCode) {
        return views.of(year, roster.unit(unitCode));
    }
}
