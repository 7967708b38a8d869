package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.cycle.Year;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cycles/{year}/classifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Classifications", description = "The classes of a year's units, in versions (R9.4)")
class ClassificationResource {
    private final Classifications classifications;
    private final DraftingClassifications draftingClassifications;
    private final PublishingClassifications publishingClassifications;
    private final ClassificationViews views;
    private final Lists lists;
    private final Versions versions;

    ClassificationResource(
            Classifications classifications,
            DraftingClassifications draftingClassifications,
            PublishingClassifications publishingClassifications,
            ClassificationViews views,
            Lists lists,
            Versions versions) {
        this.classifications = classifications;
        this.draftingClassifications = draftingClassifications;
        this.publishingClassifications = publishingClassifications;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @POST
    @RolesAllowed(Roles.APPRAISER)
    @Idempotent
    @Operation(summary = "Draft a classification", description = "Computed from the marks and the decisions in force.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = ClassificationView.class)))
    @APIResponse(responseCode = "409", description = "The half-years are not closed, or the year is")
    public Response draftClassification(@PathParam("year") @Year int year, @NotNull @Valid ClassificationRequest body) {
        var version = draftingClassifications.draft(year, body.ground());
        return versions.created(
                URI.create("/v1/cycles/%d/classifications/%d".formatted(year, version.number())),
                views.of(version),
                version.version());
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE})
    @Transactional
    @Operation(summary = "List a year's classifications", description = "The latest version first.")
    public Page<ClassificationView> listClassifications(
            @PathParam("year") @Year int year, @BeanParam @Valid PageRequest page) {
        return lists.page(classifications.matching(year), page, views::of);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE})
    @Transactional
    @Operation(summary = "Read a version of a classification")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = ClassificationView.class)))
    public Response readClassification(@PathParam("year") @Year int year, @PathParam("number") int number) {
        return ok(classifications.version(year, number));
    }

    @GET
    @Path("/{number}/lines")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE})
    @Transactional
    @Operation(summary = "List the units of a classification", description = "The best first, each with why.")
    public Page<ClassificationLineView> listClassificationLines(
            @PathParam("year") @Year int year,
            @PathParam("number") int number,
            @QueryParam("unitClass") Integer unitClass,
            @BeanParam @Valid PageRequest page) {
        return lists.page(
                classifications.matching(classifications.version(year, number), unitClass), page, views::ofLines);
    }

    @GET
    @Path("/{number}/comparisons/{other}")
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE})
    @Transactional
    @Operation(summary = "Compare two versions", description = "Side by side, a line for each unit of the first.")
    public Page<ComparisonView> compareClassifications(
            @PathParam("year") @Year int year,
            @PathParam("number") int number,
            @PathParam("other") int other,
            @BeanParam @Valid PageRequest page) {
        var against = classifications.version(year, other);
        return lists.page(
                classifications.matching(classifications.version(year, number), null),
                page,
                shown -> views.against(against, shown));
    }

    @POST
    @Path("/{number}/submission")
    @RolesAllowed(Roles.APPRAISER)
    @Transactional
    @Operation(summary = "Submit a draft for review")
    @APIResponse(
            responseCode = "200",
            description = "Under review",
            content = @Content(schema = @Schema(implementation = ClassificationView.class)))
    @APIResponse(responseCode = "409", description = "It is no draft")
    public Response submitClassification(@PathParam("year") @Year int year, @PathParam("number") int number) {
        return ok(draftingClassifications.submit(year, number, versions.expected()));
    }

    @POST
    @Path("/{number}/publication")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(summary = "Publish a classification", description = "The year is closed with it.")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(schema = @Schema(implementation = ClassificationView.class)))
    @APIResponse(responseCode = "409", description = "It is not under review, or no longer what the records come to")
    public Response publishClassification(
            @PathParam("year") @Year int year,
            @PathParam("number") int number,
            @NotNull @Valid ClassificationOpinionRequest body) {
        return ok(publishingClassifications.publish(year, number, body.opinion(), versions.expected()));
    }

    @POST
    @Path("/{number}/rejection")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(summary = "Reject a classification", description = "It stays on record; make a new draft.")
    @APIResponse(
            responseCode = "200",
            description = "Rejected",
            content = @Content(schema = @Schema(implementation = ClassificationView.class)))
    @APIResponse(responseCode = "409", description = "It is not under review")
    public Response rejectClassification(
            @PathParam("year") @Year int year,
            @PathParam("number") int number,
            @NotNull @Valid ClassificationOpinionRequest body) {
        return ok(publishingClassifications.reject(year, number, body.opinion(), versions.expected()));
    }

    private Response ok(ClassificationVersion version) {
        return versions.ok(views.of(version), version.version());
    }
}
