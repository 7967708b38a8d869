package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.cycle.Year;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/soft-environment/{year}/missing-commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Soft environment")
class MissingCommitmentResource {
    private final Commitments commitments;
    private final Lists lists;

    MissingCommitmentResource(Commitments commitments, Lists lists) {
        this.commitments = commitments;
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.APPRAISER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List units without a commitment", description = "By code.")
    public Page<MissingCommitmentView> listMissingCommitments(
            @PathParam("year") @Year int year, @BeanParam @Valid PageRequest page) {
        return lists.page(commitments.missing(year), page, units -> MissingCommitmentView::of);
    }
}
