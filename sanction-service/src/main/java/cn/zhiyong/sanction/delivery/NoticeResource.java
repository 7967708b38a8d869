package cn.zhiyong.sanction.delivery;

import cn.zhiyong.platform.http.Papers;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.sanction.notice.Notice;
import cn.zhiyong.sanction.notice.NoticeFilter;
import cn.zhiyong.sanction.notice.NoticeView;
import cn.zhiyong.sanction.notice.NoticeViews;
import cn.zhiyong.sanction.notice.Notices;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices", description = "Written notices to the person and the unit (R6.3, R8.2)")
class NoticeResource {
    private final Notices notices;
    private final DeliveringNotices deliveringNotices;
    private final NoticeDocuments documents;
    private final NoticeViews views;
    private final Lists lists;
    private final Versions versions;

    NoticeResource(
            Notices notices,
            DeliveringNotices deliveringNotices,
            NoticeDocuments documents,
            NoticeViews views,
            Lists lists,
            Versions versions) {
        this.notices = notices;
        this.deliveringNotices = deliveringNotices;
        this.documents = documents;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List notices", description = "Those due first come first.")
    public Page<NoticeView> listNotices(
            @QueryParam("decisionId") UUID decisionId,
            @QueryParam("overdue") @Parameter(description = "true: not sent, and the last day is past (R6.3)")
                    Boolean overdue,
            @BeanParam @Valid PageRequest page) {
        var filter = new NoticeFilter(decisionId, overdue);
        return lists.page(today -> notices.matching(filter, today), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a notice")
    @APIResponse(
            responseCode = "200",
            description = "The notice",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response readNotice(@PathParam("id") UUID id) {
        return ok(notices.findByIdOptional(id).orElseThrow(Problems::notFound));
    }

    @GET
    @Path("/{id}/document")
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Produces(Papers.HTML)
    @Transactional
    @Operation(summary = "Read a notice as a paper to print", description = "In Chinese; once sent, as it was sent.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    public Response readNoticeDocument(@PathParam("id") UUID id) {
        return Papers.paper(documents.of(notices.findByIdOptional(id).orElseThrow(Problems::notFound)));
    }

    @POST
    @Path("/{id}/dispatch")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(summary = "Record that a notice was sent", description = "Its text is kept as it was sent.")
    @APIResponse(
            responseCode = "200",
            description = "Sent",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(responseCode = "409", description = "It was sent already")
    public Response dispatchNotice(@PathParam("id") UUID id, @NotNull @Valid NoticeDispatchRequest body) {
        return ok(deliveringNotices.dispatch(id, body, versions.expected()));
    }

    @POST
    @Path("/{id}/receipt")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(
            summary = "Record that a notice was received",
            description = "From there the period to appeal counts (R8.1).")
    @APIResponse(
            responseCode = "200",
            description = "Received",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(responseCode = "409", description = "It was not sent yet, or its receipt is on record")
    public Response receiveNotice(@PathParam("id") UUID id, @NotNull @Valid NoticeReceiptRequest body) {
        return ok(deliveringNotices.receive(id, body, versions.expected()));
    }

    private Response ok(Notice notice) {
        return versions.ok(views.of(notice), notice.version());
    }
}
