package cn.zhiyong.appraisal.unitreport;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.platform.http.Papers;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/unit-reports/{unitCode}")
@Tag(name = "Unit reports", description = "A unit's year on paper")
class UnitReportResource {
    private final UnitReports reports;

    UnitReportResource(UnitReports reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Produces(Papers.HTML)
    @Transactional
    @Operation(
            summary = "Read a unit's yearly report",
            description = "A paper to print, in Chinese: targets, ranks, inspections, leads, class and bonus. A unit's"
                    + " reporter reads the unit's own.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public Response readUnitReport(@PathParam("year") @Year int year, @PathParam("unitCode") String unitCode) {
        return Papers.paper(reports.of(year, unitCode));
    }
}
