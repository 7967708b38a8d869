package cn.zhiyong.appraisal.bonus;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/bonuses/{cadreId}/notice")
@Tag(name = "Bonuses")
class BonusNoticeResource {
    private final BonusNotices notices;

    BonusNoticeResource(BonusNotices notices) {
        this.notices = notices;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.UNIT_REPORTER})
    @Produces(Papers.HTML)
    @Transactional
    @Operation(
            summary = "Read a person's bonus notice",
            description =
                    "A paper to print, in Chinese: base, each deduction with its decision and clause, and result.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public Response readBonusNotice(@PathParam("year") @Year int year, @PathParam("cadreId") UUID cadreId) {
        return Papers.paper(notices.of(year, cadreId));
    }
}
