package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.cycle.CycleRoster;
import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.appraisal.roster.Cadre;
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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/bonuses")
@Tag(name = "Bonuses", description = "The bonus sheet of a year (R9.5)")
class BonusResource {
    private final CycleRoster roster;
    private final Consequences consequences;
    private final Lists lists;
    private final RequestLanguage language;

    BonusResource(CycleRoster roster, Consequences consequences, Lists lists, RequestLanguage language) {
        this.roster = roster;
        this.consequences = consequences;
        this.lists = lists;
        this.language = language;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Operation(
            summary = "List bonus lines",
            description = "Everybody of the roster has one; a unit's reporter sees the unit's.")
    public Page<BonusView> list(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("cadreId") UUID cadreId,
            @BeanParam @Valid PageRequest page) {
        return lists.page(roster.listing("bonuses" + year, unitCode, cadreId), page, cadres -> lines(year, cadres));
    }

    @GET
    @Path("/{cadreId}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Operation(summary = "Read a person's bonus line", description = "Each deduction with its decision and clause.")
    public BonusView read(@PathParam("year") @Year int year, @PathParam("cadreId") UUID cadreId) {
        var cadre = roster.cadre(cadreId);
        return lines(year, List.of(cadre)).apply(cadre);
    }

    private Function<Cadre, BonusView> lines(int year, List<Cadre> cadres) {
        var deductions = consequences.of(
                Kind.BONUS_DEDUCTION, year, cadres.stream().map(Cadre::id).toList());
        return cadre -> BonusView.of(year, cadre, deductions.getOrDefault(cadre.id(), List.of()), language);
    }
}
