package cn.zhiyong.sanction.roster;

import cn.zhiyong.platform.roster.RosterCopy;
import cn.zhiyong.platform.roster.RosterCopyView;
import cn.zhiyong.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/roster-copy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roster", description = "This service's copy of the roster, which appraisal-service keeps")
class RosterCopyResource {
    private final RosterCopy copy;

    RosterCopyResource(RosterCopy copy) {
        this.copy = copy;
    }

    @GET
    @RolesAllowed({Roles.LEADING_GROUP_OFFICE, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read how old this service's copy of the roster is")
    public RosterCopyView readRosterCopy() {
        return copy.view();
    }
}
