package cn.zhiyong.appraisal.selfcheck;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/self-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-checks", description = "What units say of their own quarters, with figures (R9.1)")
class SelfCheckResource {
    private final SelfChecks checks;
    private final FilingSelfChecks filingSelfChecks;
    private final Lists lists;
    private final Versions versions;

    SelfCheckResource(SelfChecks checks, FilingSelfChecks filingSelfChecks, Lists lists, Versions versions) {
        this.checks = checks;
        this.filingSelfChecks = filingSelfChecks;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.UNIT_REPORTER)
    @Idempotent
    @Operation(summary = "File a self-check", description = "Of a quarter that is not closed; one for each.")
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content = @Content(schema = @Schema(implementation = SelfCheckView.class)))
    @APIResponse(responseCode = "409", description = "The quarter is closed, or its self-check filed")
    public Response fileSelfCheck(@PathParam("year") @Year int year, @NotNull @Valid SelfCheckRequest body) {
        var check = filingSelfChecks.file(year, body);
        var location = URI.create("/v1/cycles/%d/self-checks/%s".formatted(year, check.id()));
        return versions.created(location, SelfCheckView.of(check), check.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Transactional
    @Operation(summary = "List self-checks", description = "A unit's reporter sees the unit's own.")
    public Page<SelfCheckView> listSelfChecks(
            @PathParam("year") @Year int year,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("quarter") Integer quarter,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                checks.matching(year, new SelfCheckFilter(unitCode, quarter)), page, shown -> SelfCheckView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Transactional
    @Operation(summary = "Read a self-check")
    @APIResponse(
            responseCode = "200",
            description = "The self-check",
            content = @Content(schema = @Schema(implementation = SelfCheckView.class)))
    public Response readSelfCheck(@PathParam("year") @Year int year, @PathParam("id") UUID id) {
        var check = checks.seen(year, id).orElseThrow(Problems::notFound);
        return versions.ok(SelfCheckView.of(check), check.version());
    }
}
