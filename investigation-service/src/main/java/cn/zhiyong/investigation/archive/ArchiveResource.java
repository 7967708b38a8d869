package cn.zhiyong.investigation.archive;

import cn.zhiyong.investigation.archive.Archive.Verification;
import cn.zhiyong.investigation.casefile.CaseSight;
import cn.zhiyong.platform.page.Cursors;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.security.Roles;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cases/{id}/archive")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Archive", description = "The papers of a case: append-only and verifiable (R5.8)")
class ArchiveResource {
    private final Archive archive;
    private final CaseSight sight;
    private final Cursors cursors;
    private final RequestLanguage language;

    ArchiveResource(Archive archive, CaseSight sight, Cursors cursors, RequestLanguage language) {
        this.archive = archive;
        this.sight = sight;
        this.cursors = cursors;
        this.language = language;
    }

    @GET
    @RolesAllowed({Roles.INVESTIGATOR, Roles.ORGAN_LEAD, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Operation(summary = "List the papers", description = "In the order in which they were filed.")
    public Page<ArchiveEntryView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        sight.seen(id);
        var list = "archive " + id;
        var last = cursors.position(page, list)
                .map(List::getFirst)
                .map(Integer::valueOf)
                .orElse(0);
        return cursors.page(
                archive.after(id, last, page.fetchSize()),
                page,
                list,
                entry -> List.of(Integer.toString(entry.number())),
                this::view,
                () -> archive.size(id));
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.INVESTIGATOR, Roles.ORGAN_LEAD, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Operation(
            summary = "Verify the archive",
            description = "Looks through all papers, and names the first that is not as it was filed.")
    public Verification verify(@PathParam("id") UUID id) {
        sight.seen(id);
        return archive.verify(id);
    }

    private ArchiveEntryView view(ArchiveEntry entry) {
        return new ArchiveEntryView(
                entry.number(),
                entry.kind(),
                language.label(entry.kind()),
                entry.content(),
                entry.recordedBy(),
                entry.recordedAt().atZone(CityClock.ZONE).toOffsetDateTime(),
                HexFormat.of().formatHex(entry.hash()));
    }

    @Schema(name = "ArchiveEntry")
    public record ArchiveEntryView(
            int number,
            EntryKind kind,
            String kindLabel,
            @JsonRawValue @Schema(implementation = Object.class, description = "As it was filed") String content,
            String recordedBy,
            OffsetDateTime recordedAt,
            @Schema(description = "Keyed hash of this paper and the one before, in hex") String hash) {}
}
