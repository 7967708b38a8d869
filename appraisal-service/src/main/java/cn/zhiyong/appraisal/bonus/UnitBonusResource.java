package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.cycle.CycleRoster;
import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/unit-bonuses")
@Tag(name = "Bonuses")
class UnitBonusResource {
    private final CycleRoster cycleRoster;
    private final Roster roster;
    private final Consequences consequences;
    private final Lists lists;
    private final RequestLanguage language;

    UnitBonusResource(
            CycleRoster cycleRoster, Roster roster, Consequences consequences, Lists lists, RequestLanguage language) {
        this.cycleRoster = cycleRoster;
        this.roster = roster;
        this.consequences = consequences;
        this.lists = lists;
        this.language = language;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Operation(
            summary = "List units' bonus lines",
            description = "Every unit of the roster has one; a unit's reporter sees the unit's own.")
    public Page<UnitBonusView> list(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @BeanParam @Valid PageRequest page) {
        return lists.page(cycleRoster.unitListing("unit-bonuses" + year, unitCode), page, units -> lines(year, units));
    }

    @GET
    @Path("/{unitCode}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Operation(summary = "Read a unit's bonus line", description = "Each deduction with its decision and clause.")
    public UnitBonusView read(@PathParam("year") @Year int year, @PathParam("unitCode") String unitCode) {
        var unit = cycleRoster.unit(unitCode);
        return lines(year, List.of(unit)).apply(unit);
    }

    private Function<Unit, UnitBonusView> lines(int year, List<Unit> units) {
        var codes = units.stream().map(Unit::code).toList();
        var bases = roster.bonusBasesFen(codes);
        var deductions = consequences.ofUnits(Kind.BONUS_DEDUCTION, year, codes);
        return unit -> UnitBonusView.of(
                year,
                unit,
                bases.getOrDefault(unit.code(), 0L),
                deductions.getOrDefault(unit.code(), List.of()),
                language);
    }
}
