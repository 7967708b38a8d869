package cn.zhiyong.appraisal.statistics;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/statistics/appraisal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics", description = "Figures that name nobody")
class AppraisalStatisticsResource {
    private final AppraisalStatistics statistics;

    AppraisalStatisticsResource(AppraisalStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.APPRAISER, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read the figures of a year", description = "Leads, democratic reviews, ballots.")
    public AppraisalStatisticsView readAppraisalStatistics(@QueryParam("year") @NotNull @Year Integer year) {
        return statistics.of(year);
    }
}
