package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/recomputation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Classifications")
class RecomputationResource {
    private final RecomputingClassifications recomputing;
    private final RequestLanguage language;

    RecomputationResource(RecomputingClassifications recomputing, RequestLanguage language) {
        this.recomputing = recomputing;
        this.language = language;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.LEADING_GROUP_OFFICE})
    @Transactional
    @Operation(
            summary = "Recompute a year",
            description =
                    "The published classes against what the marks and decisions on record come to. Changes nothing."
                            + " Grades’ ceilings and bonuses are never stored: they are computed each time they are read.")
    @APIResponse(responseCode = "200", description = "Whether they agree, and where not")
    @APIResponse(responseCode = "409", description = "Nothing is published yet")
    public RecomputationView recomputeYear(@PathParam("year") @Year int year) {
        return RecomputationView.of(recomputing.recompute(year), language);
    }
}
