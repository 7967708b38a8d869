package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/roster-uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roster")
class RosterUploadResource {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final int SECONDS = 1_800;
    private static final String CSV_EXAMPLE =
            """
            entry,id,name,unitCode,section,post,rank,staffKind,cityManaged,leaderInChargeId,annualBonusBaseFen
            CADRE,017f508b-e9c8-73ec-bc58-0ede2ebb3d1b,陈某某,GOV-FIN,预算科,预算科科长,SECTION_PRINCIPAL,CADRE,false,,2000000""";
    private static final String NDJSON_EXAMPLE =
            """
            {"entry":"UNIT","code":"GOV-FIN","name":"市财政局","kind":"GOVERNMENT_DEPARTMENT","vertical":false,\
            "cityManagedTeam":true,"leadershipTeamIds":[]}""";

    private final CheckingUploads checkingUploads;
    private final ApplyingUploads applyingUploads;
    private final RosterUploads uploads;
    private final UploadViews views;
    private final Lists lists;
    private final Versions versions;
    private final Caller caller;

    RosterUploadResource(
            CheckingUploads checkingUploads,
            ApplyingUploads applyingUploads,
            RosterUploads uploads,
            UploadViews views,
            Lists lists,
            Versions versions,
            Caller caller) {
        this.checkingUploads = checkingUploads;
        this.applyingUploads = applyingUploads;
        this.uploads = uploads;
        this.views = views;
        this.lists = lists;
        this.versions = versions;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.HR_SYSTEM)
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @Operation(
            summary = "Upload a file of the roster to be checked",
            description =
                    """
                    Changes nothing on the roster: it tells line by line what would be added, changed or stay, and what \
                    is wrong. Apply it afterwards. Each line is a unit or a person, as the field entry says: UNIT or \
                    CADRE; the other fields are those of PUT /v1/units/{code} and PUT /v1/cadres/{id}. CSV names the \
                    fields in its first line, an empty cell is a field left out, and the IDs of leadershipTeamIds stand \
                    behind each other with semicolons. Lines may refer to each other in any order. UTF-8, up to 1 GB.""")
    @APIResponse(
            responseCode = "201",
            description = "Checked; its status says whether it can be applied",
            content = @Content(schema = @Schema(implementation = RosterUploadView.class)))
    @APIResponse(responseCode = "415", description = "Neither CSV nor NDJSON")
    public Response uploadRoster(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = CSV,
                                        schema = @Schema(type = SchemaType.STRING, examples = CSV_EXAMPLE)),
                                @Content(
                                        mediaType = NDJSON,
                                        schema = @Schema(type = SchemaType.STRING, examples = NDJSON_EXAMPLE))
                            })
                    InputStream file) {
        var format = format(type);
        var upload = checkingUploads.check(format, file, caller.subject());
        return versions.created(URI.create("/v1/roster-uploads/" + upload.id()), views.of(upload), upload.version());
    }

    @POST
    @Path("/{id}/application")
    @RolesAllowed(Roles.HR_SYSTEM)
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @Operation(
            summary = "Apply a file to the roster",
            description = "As a whole, and as the check showed it. Whoever is left out stays as they are.")
    @APIResponse(
            responseCode = "200",
            description = "Applied",
            content = @Content(schema = @Schema(implementation = RosterUploadView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Lines are refused, or it was applied already, or the roster has changed since the check")
    public Response applyRosterUpload(@PathParam("id") UUID id) {
        var upload = applyingUploads.apply(id, versions.expected(), caller.subject());
        return versions.ok(views.of(upload), upload.version());
    }

    @GET
    @RolesAllowed({Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List files of the roster", description = "The latest first.")
    public Page<RosterUploadView> listRosterUploads(@BeanParam @Valid PageRequest page) {
        return lists.page(uploads.all(), page, views::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read what a file would change or has changed")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(implementation = RosterUploadView.class)))
    public Response readRosterUpload(@PathParam("id") UUID id) {
        var upload = uploads.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(views.of(upload), upload.version());
    }

    @GET
    @Path("/{id}/lines")
    @RolesAllowed(Roles.HR_SYSTEM)
    @Transactional
    @Operation(
            summary = "List the lines of a file",
            description = "In their order, each with what it would change or what is wrong with it.")
    public Page<UploadLineView> listRosterUploadLines(
            @PathParam("id") UUID id, @QueryParam("change") LineChange change, @BeanParam @Valid PageRequest page) {
        uploads.findByIdOptional(id).orElseThrow(Problems::notFound);
        return lists.page(uploads.lines(id, change), page, views::ofLines);
    }

    /** Asked for here, so that whoever may not upload is told that first. */
    private static UploadFormat format(MediaType type) {
        if (type != null && MediaType.valueOf(CSV).isCompatible(type)) {
            return UploadFormat.CSV;
        }
        if (type != null && MediaType.valueOf(NDJSON).isCompatible(type)) {
            return UploadFormat.NDJSON;
        }
        throw new NotSupportedException();
    }
}
