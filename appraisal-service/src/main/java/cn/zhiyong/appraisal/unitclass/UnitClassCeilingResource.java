package cn.zhiyong.appraisal.unitclass;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.cycle.CycleRoster;
import cn.zhiyong.appraisal.cycle.Year;
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

@Path("/v1/cycles/{year}/unit-class-ceilings")
@Tag(name = "Unit class ceilings", description = "The best class left to a unit in the year's appraisal (R7.13, R9.4)")
class UnitClassCeilingResource {
    private final CycleRoster roster;
    private final Consequences consequences;
    private final Lists lists;
    private final RequestLanguage language;

    UnitClassCeilingResource(CycleRoster roster, Consequences consequences, Lists lists, RequestLanguage language) {
        this.roster = roster;
        this.consequences = consequences;
        this.lists = lists;
        this.language = language;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Operation(summary = "List units' class ceilings", description = "Without a decision every class is open.")
    public Page<UnitClassCeilingView> list(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                roster.unitListing("unit-class-ceilings" + year, unitCode), page, units -> lines(year, units));
    }

    @GET
    @Path("/{unitCode}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Operation(summary = "Read a unit's class ceiling", description = "With the decisions that it comes from.")
    public UnitClassCeilingView read(@PathParam("year") @Year int year, @PathParam("unitCode") String unitCode) {
        var unit = roster.unit(unitCode);
        return lines(year, List.of(unit)).apply(unit);
    }

    private Function<Unit, UnitClassCeilingView> lines(int year, List<Unit> units) {
        var codes = units.stream().map(Unit::code).toList();
        var ceilings = consequences.ofUnits(Kind.UNIT_CLASS_CEILING, year, codes);
        return unit ->
                UnitClassCeilingView.of(year, unit, ceilings.getOrDefault(unit.code(), List.of()), language.get());
    }
}
