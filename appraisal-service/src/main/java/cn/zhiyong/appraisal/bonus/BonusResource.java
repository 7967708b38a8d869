package cn.zhiyong.appraisal.bonus;

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

@Path("/v1/cycles/{year}/bonuses")
@Tag(name = "Bonuses", description = "The bonus sheet of a year (R9.5)")
class BonusResource {
    private final CycleRoster roster;
    private final BonusViews views;
    private final Lists lists;

    BonusResource(CycleRoster roster, BonusViews views, Lists lists) {
        this.roster = roster;
        this.views = views;
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Transactional
    @Operation(
            summary = "List bonus lines",
            description = "Everybody of the roster has one; a unit's reporter sees the unit's.")
    public Page<BonusView> listBonuses(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("cadreId") UUID cadreId,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                roster.matching("bonuses" + year, new LineFilter(unitCode, cadreId)),
                page,
                shown -> views.of(year, shown));
    }

    @GET
    @Path("/{cadreId}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Transactional
    @Operation(summary = "Read a person's bonus line", description = "Each deduction with its decision and clause.")
    public BonusView readBonus(@PathParam("year") @Year int year, @PathParam("cadreId") UUID cadreId) {
        return views.of(year, roster.cadre(cadreId));
    }
}
