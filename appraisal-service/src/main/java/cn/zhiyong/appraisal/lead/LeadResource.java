package cn.zhiyong.appraisal.lead;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads", description = "What the year's data tell of (R2.1 to R2.5), with the arithmetic")
class LeadResource {
    private final Leads leads;
    private final LeadViews views;
    private final Lists lists;
    private final Versions versions;

    LeadResource(Leads leads, LeadViews views, Lists lists, Versions versions) {
        this.leads = leads;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "List leads",
            description =
                    "The one raised last first. There is one per subject, item and year; it goes to intake by itself.")
    public Page<LeadView> listLeads(
            @QueryParam("status") LeadStatus status,
            @QueryParam("item") @Parameter(description = "Item of the catalogue", example = "MISCONDUCT-7") String item,
            @QueryParam("year") @Year Integer year,
            @QueryParam("unitCode") @Parameter(description = "The unit itself, and its people") String unitCode,
            @QueryParam("cadreId") UUID cadreId,
            @BeanParam @Valid PageRequest page) {
        var filter = new LeadFilter(status, itemNamed(item), year, unitCode, cadreId);
        return lists.page(leads.matching(filter), page, views::of);
    }

    private static LeadItem itemNamed(String code) {
        return code == null
                ? null
                : LeadItem.of(code)
                        .orElseThrow(
                                () -> Problems.malformed(
                                        "item",
                                        "数据线索只涉及 INABILITY-5、INABILITY-6、INACTION-6、MISCONDUCT-7、MISCONDUCT-8。",
                                        "Data tell of INABILITY-5, INABILITY-6, INACTION-6, MISCONDUCT-7 and MISCONDUCT-8 only."));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.APPRAISER, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a lead")
    @APIResponse(
            responseCode = "200",
            description = "The lead",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response readLead(@PathParam("id") UUID id) {
        var lead = leads.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(lead), lead.version());
    }
}
