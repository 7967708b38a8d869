package cn.zhiyong.sanction.record;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cadres/{id}/record")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Records", description = "What is on record of a person (R6.4)")
class CadreRecordResource {
    private final CadreRecords records;
    private final CadreRecordViews views;

    CadreRecordResource(CadreRecords records, CadreRecordViews views) {
        this.records = records;
        this.views = views;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR, Roles.HR_SYSTEM})
    @Transactional
    @Operation(
            summary = "Read what is on record of a person",
            description = "404 for somebody who is neither on the roster nor on record.")
    public CadreRecordView readCadreRecord(@PathParam("id") UUID id) {
        return records.of(id).map(views::of).orElseThrow(Problems::notFound);
    }
}
