package cn.zhiyong.investigation.archive;

import cn.zhiyong.investigation.casefile.CaseSight;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cases/{id}/archive")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Archive", description = "The papers of a case: append-only and verifiable (R5.8)")
class ArchiveResource {
    private final CaseSight sight;
    private final Archive archive;
    private final ArchiveViews views;
    private final Lists lists;

    ArchiveResource(CaseSight sight, Archive archive, ArchiveViews views, Lists lists) {
        this.sight = sight;
        this.archive = archive;
        this.views = views;
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.INVESTIGATOR, Roles.ORGAN_LEAD, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List the papers", description = "In the order in which they were filed.")
    public Page<ArchiveEntryView> listArchiveEntries(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        sight.seen(id);
        return lists.page(archive.papersOf(id), page, papers -> views::of);
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.INVESTIGATOR, Roles.ORGAN_LEAD, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "Verify the archive",
            description = "Looks through all papers, and names the first that is not as it was filed.")
    public VerificationView verifyArchive(@PathParam("id") UUID id) {
        sight.seen(id);
        return views.of(archive.verify(id));
    }
}
