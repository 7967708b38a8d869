package cn.zhiyong.appraisal.grade;

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

@Path("/v1/cycles/{year}/grade-ceilings")
@Tag(name = "Grade ceilings", description = "The highest annual grade left to a person (R7.13, R7.15)")
class GradeCeilingResource {
    private final CycleRoster roster;
    private final Consequences consequences;
    private final Lists lists;
    private final RequestLanguage language;

    GradeCeilingResource(CycleRoster roster, Consequences consequences, Lists lists, RequestLanguage language) {
        this.roster = roster;
        this.consequences = consequences;
        this.lists = lists;
        this.language = language;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Operation(summary = "List grade ceilings", description = "Without a decision every grade is open.")
    public Page<GradeCeilingView> list(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("cadreId") UUID cadreId,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                roster.listing("grade-ceilings" + year, unitCode, cadreId), page, cadres -> lines(year, cadres));
    }

    @GET
    @Path("/{cadreId}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Operation(summary = "Read a person’s grade ceiling", description = "With the decisions that it comes from.")
    public GradeCeilingView read(@PathParam("year") @Year int year, @PathParam("cadreId") UUID cadreId) {
        var cadre = roster.cadre(cadreId);
        return lines(year, List.of(cadre)).apply(cadre);
    }

    private Function<Cadre, GradeCeilingView> lines(int year, List<Cadre> cadres) {
        var ceilings = consequences.of(
                Kind.GRADE_CEILING, year, cadres.stream().map(Cadre::id).toList());
        return cadre -> GradeCeilingView.of(year, cadre, ceilings.getOrDefault(cadre.id(), List.of()), language);
    }
}
