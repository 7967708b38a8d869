package cn.zhiyong.intake.report;

import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.intake.routing.rules.SubjectKind;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reports/{id}/routings/{routingId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handling", description = "What the accepting organ and the leading group's office do with a routing")
class RoutingResource {
    private final HandlingRoutings handling;
    private final ReportViews views;
    private final Versions versions;

    RoutingResource(HandlingRoutings handling, ReportViews views, Versions versions) {
        this.handling = handling;
        this.views = views;
        this.versions = versions;
    }

    /** @param brief what investigators read instead of the reporter's own words */
    public record AcceptanceRequest(
            @NotNull @Size(min = 10, max = 4_000) String brief,
            @NotNull @Size(min = 1, max = 24) List<@NotNull String> items) {
        @Override
        public String toString() {
            return "AcceptanceRequest[" + items + "]";
        }
    }

    public record RejectionRequest(@NotBlank @Size(max = 1_000) String reason) {}

    public record IdentificationRequest(
            @NotNull SubjectKind kind, UUID cadreId, @Pattern(regexp = "[A-Z0-9-]{2,32}") String unitCode) {
        StatedSubject stated() {
            return new StatedSubject(kind, cadreId, unitCode, null, null, null);
        }
    }

    public record AppointmentRequest(@NotNull Organ organ) {}

    @POST
    @Path("/acceptance")
    @RolesAllowed(Roles.INTAKE_OFFICER)
    @Transactional
    @Operation(
            summary = "Accept a routing",
            description = "Opens a case with the brief, which must not tell who reported. Items are of /v1/catalogue.")
    @APIResponse(
            responseCode = "200",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "409", description = "It was accepted or refused already")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response acceptRouting(
            @PathParam("id") UUID id, @PathParam("routingId") UUID routingId, @NotNull @Valid AcceptanceRequest body) {
        return answer(handling.accept(id, routingId, body.brief(), body.items(), versions.expected()), routingId);
    }

    @POST
    @Path("/rejection")
    @RolesAllowed({Roles.INTAKE_OFFICER, Roles.LEADING_GROUP_OFFICE})
    @Transactional
    @Operation(summary = "Refuse a routing, with the reason", description = "The report is kept (R4.5).")
    @APIResponse(
            responseCode = "200",
            description = "Refused",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "409", description = "It was accepted or refused already")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response rejectRouting(
            @PathParam("id") UUID id, @PathParam("routingId") UUID routingId, @NotNull @Valid RejectionRequest body) {
        return answer(handling.reject(id, routingId, body.reason(), versions.expected()), routingId);
    }

    @POST
    @Path("/identification")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(summary = "Say whom a report in triage is about (R4.5)", description = "It is routed by R4 afresh.")
    @APIResponse(
            responseCode = "200",
            description = "Identified",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "409", description = "The subject is identified already")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response identifySubject(
            @PathParam("id") UUID id,
            @PathParam("routingId") UUID routingId,
            @NotNull @Valid IdentificationRequest body) {
        return answer(handling.identify(id, routingId, body.stated(), versions.expected()), routingId);
    }

    @POST
    @Path("/appointment")
    @RolesAllowed(Roles.LEADING_GROUP_OFFICE)
    @Transactional
    @Operation(summary = "Appoint an organ in place of the one concerned (R4.7)")
    @APIResponse(
            responseCode = "200",
            description = "Appointed",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "409", description = "No organ needs to be appointed")
    @APIResponse(responseCode = "422", description = "R4.7: that organ is concerned itself")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response appointOrgan(
            @PathParam("id") UUID id, @PathParam("routingId") UUID routingId, @NotNull @Valid AppointmentRequest body) {
        return answer(handling.appoint(id, routingId, body.organ(), versions.expected()), routingId);
    }

    private Response answer(Report report, UUID routingId) {
        return versions.ok(views.handled(report, routingId), report.version());
    }
}
