package cn.zhiyong.intake.receipt;

import cn.zhiyong.intake.report.ReceiptCodes;
import cn.zhiyong.intake.report.Reports;
import cn.zhiyong.platform.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts", description = "What a reporter may know of the report")
class ReceiptResource {
    private final ReceiptCodes codes;
    private final Reports reports;
    private final ReceiptViews views;

    ReceiptResource(ReceiptCodes codes, Reports reports, ReceiptViews views) {
        this.codes = codes;
        this.reports = reports;
        this.views = views;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    @Operation(
            summary = "Ask how a report stands",
            description = "Needs no token, only the receipt code. Tells no person, organ or measure.")
    public ReceiptView readReceipt(@PathParam("code") String code) {
        return codes.digest(code).flatMap(reports::findByReceipt).map(views::of).orElseThrow(Problems::notFound);
    }
}
