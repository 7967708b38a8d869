package cn.zhiyong.appraisal.rosterimport;

import cn.zhiyong.appraisal.roster.CadreRecord;
import cn.zhiyong.appraisal.roster.UnitRecord;
import cn.zhiyong.appraisal.rosterimport.RosterImport.Counts;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.time.CityClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/roster-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roster")
class RosterImportResource {
    private static final int MAX_RECORDS = 20_000;

    private final RosterImporting importing;
    private final EntityManager database;
    private final Caller caller;

    RosterImportResource(RosterImporting importing, EntityManager database, Caller caller) {
        this.importing = importing;
        this.database = database;
        this.caller = caller;
    }

    /** Units and people in any order; they may refer to each other and to who is on the roster already. */
    public record RosterToImport(
            @NotNull @Size(max = MAX_RECORDS) List<@NotNull @Valid UnitRecord> units,
            @NotNull @Size(max = MAX_RECORDS) List<@NotNull @Valid CadreRecord> cadres) {}

    @POST
    @RolesAllowed(Roles.HR_SYSTEM)
    @Idempotent
    @Operation(
            summary = "Import a roster",
            description = "All or nothing. Whoever is left out stays as they are; unchanged records raise no event.")
    @APIResponse(
            responseCode = "201",
            description = "Imported",
            content = @Content(schema = @Schema(implementation = RosterImportView.class)))
    public Response take(@NotNull @Valid RosterToImport body) {
        var done = importing.take(body.units(), body.cadres(), caller.subject());
        return Response.created(URI.create("/v1/roster-imports/" + done.id()))
                .entity(RosterImportView.of(done))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(summary = "Read what came of an import")
    public RosterImportView read(@PathParam("id") UUID id) {
        return Optional.ofNullable(database.find(RosterImport.class, id))
                .map(RosterImportView::of)
                .orElseThrow(Problems::notFound);
    }

    @Schema(name = "RosterImport")
    public record RosterImportView(UUID id, Counts units, Counts cadres, OffsetDateTime importedAt) {
        static RosterImportView of(RosterImport done) {
            return new RosterImportView(
                    done.id(),
                    done.units(),
                    done.cadres(),
                    done.importedAt().atZone(CityClock.ZONE).toOffsetDateTime());
        }
    }
}
