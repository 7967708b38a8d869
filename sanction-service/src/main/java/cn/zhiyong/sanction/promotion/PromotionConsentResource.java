package cn.zhiyong.sanction.promotion;

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

@Path("/v1/promotion-consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Promotions")
class PromotionConsentResource {
    private static final long NEVER_CHANGED = 0;

    private final PromotionConsents consents;
    private final RecordingConsents recordingConsents;
    private final PromotionConsentViews views;
    private final Lists lists;
    private final Versions versions;

    PromotionConsentResource(
            PromotionConsents consents,
            RecordingConsents recordingConsents,
            PromotionConsentViews views,
            Lists lists,
            Versions versions) {
        this.consents = consents;
        this.recordingConsents = recordingConsents;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Idempotent
    @Operation(
            summary = "Record the leading group's consent to a promotion (R7.3)",
            description =
                    "After a deferral, or with another measure in force; from then on these no longer stand in the way.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(schema = @Schema(implementation = PromotionConsentView.class)))
    @APIResponse(responseCode = "409", description = "Nothing needs consent, or attendance is not on record")
    @APIResponse(responseCode = "422", description = "Every rule that is not met")
    public Response recordPromotionConsent(@NotNull @Valid PromotionConsentRequest body) {
        var view = views.of(recordingConsents.consent(body));
        return versions.created(URI.create("/v1/promotion-consents/" + view.id()), view, NEVER_CHANGED);
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List consents", description = "The latest first.")
    public Page<PromotionConsentView> listPromotionConsents(
            @QueryParam("cadreId") UUID cadreId, @BeanParam @Valid PageRequest page) {
        return lists.page(consents.matching(new PromotionConsentFilter(cadreId)), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a consent")
    @APIResponse(
            responseCode = "200",
            description = "The consent",
            content = @Content(schema = @Schema(implementation = PromotionConsentView.class)))
    public Response readPromotionConsent(@PathParam("id") UUID id) {
        var consent = consents.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(consent), NEVER_CHANGED);
    }
}
