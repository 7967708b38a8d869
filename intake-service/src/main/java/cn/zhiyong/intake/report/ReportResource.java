package cn.zhiyong.intake.report;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.CurrentKey;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.idempotency.Outcome;
import cn.zhiyong.platform.idempotency.RecordedAnswer;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.Labels;
import cn.zhiyong.platform.text.RequestLanguage;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.context.Context;
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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "Reports of incompetence, inaction and misconduct, one routing per subject")
class ReportResource {
    private final ReportGroups groups;
    private final CurrentKey currentKey;
    private final UriInfo uri;
    private final Sight sight;
    private final ReportViews views;
    private final Lists lists;
    private final Versions versions;
    private final RequestLanguage language;
    private final ObjectMapper json;

    ReportResource(
            ReportGroups groups,
            CurrentKey currentKey,
            UriInfo uri,
            Sight sight,
            ReportViews views,
            Lists lists,
            Versions versions,
            RequestLanguage language,
            ObjectMapper json) {
        this.groups = groups;
        this.currentKey = currentKey;
        this.uri = uri;
        this.sight = sight;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
        this.language = language;
        this.json = json;
    }

    @POST
    @RolesAllowed({Roles.HOTLINE, Roles.INTAKE_OFFICER})
    @Idempotent(required = true, grouped = true)
    @Operation(
            summary = "File a report",
            description = "Routes it by R4, one routing per subject. Who cannot be found goes to triage (R4.5); who is"
                    + " out of scope (R1.2) is refused with the reason. The receipt code is shown once.")
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content = @Content(schema = @Schema(implementation = FiledReportView.class)))
    public CompletionStage<Response> fileReport(@NotNull @Valid ReportRequest body) {
        var labels = language.labels();
        var reports = uri.getAbsolutePath();
        return groups.file(new FilingReports.Order(
                        body, currentKey.get(), Context.current(), filed -> answer(filed, reports, labels)))
                .thenApply(Outcome::toResponse);
    }

    private RecordedAnswer answer(DraftingReports.Drafted filed, URI reports, Labels labels) {
        var report = filed.report();
        var location = UriBuilder.fromUri(reports).path(report.id().toString()).build();
        return RecordedAnswer.of(
                Versions.created(location, views.filed(filed, labels), report.version(), labels.language()), json);
    }

    @GET
    @RolesAllowed({Roles.HOTLINE, Roles.INTAKE_OFFICER, Roles.ORGAN_LEAD, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List reports", description = "Those with a part that is the caller's to see, newest first.")
    public Page<ReportView> listReports(
            @QueryParam("status") @Parameter(description = "With a routing, of those seen, in this status")
                    Status status,
            @QueryParam("channel") Channel channel,
            @QueryParam("filedFrom") @Parameter(description = "First day") LocalDate filedFrom,
            @QueryParam("filedTo") @Parameter(description = "Last day") LocalDate filedTo,
            @BeanParam @Valid PageRequest page) {
        var filter = new ReportFilter(channel, filedFrom, filedTo);
        return lists.page(sight.seen(filter, status), page, views::listed);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.HOTLINE, Roles.INTAKE_OFFICER, Roles.ORGAN_LEAD, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a report", description = "An organ sees its own routings only (R4.6).")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response readReport(@PathParam("id") UUID id) {
        var report = sight.seen(id);
        return versions.ok(views.single(report), report.version());
    }
}
