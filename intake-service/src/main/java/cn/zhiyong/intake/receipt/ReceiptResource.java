package cn.zhiyong.intake.receipt;

import cn.zhiyong.intake.report.ReceiptCodes;
import cn.zhiyong.intake.report.Report;
import cn.zhiyong.intake.report.Reports;
import cn.zhiyong.intake.report.Status;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.text.Text;
import cn.zhiyong.platform.time.CityClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts", description = "What a reporter may know of the report")
class ReceiptResource {
    private static final Text DEALT_WITH =
            new Text("反映的问题已经调查核实，并已按规定处理。", "The matter was investigated and dealt with by the rules.");
    private static final Text REFUSED = new Text(
            "反映的事项不属于本办法受理范围，或不具备受理条件。",
            "The matter is not within the scope of the programme, or could not be taken up.");

    private final ReceiptCodes codes;
    private final Reports reports;
    private final RequestLanguage language;

    ReceiptResource(ReceiptCodes codes, Reports reports, RequestLanguage language) {
        this.codes = codes;
        this.reports = reports;
        this.language = language;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            summary = "Ask how a report stands",
            description = "Needs no token, only the receipt code. Tells no person, organ or measure.")
    public Receipt read(@PathParam("code") String code) {
        return codes.digest(code)
                .flatMap(reports::findByReceipt)
                .map(this::receipt)
                .orElseThrow(Problems::notFound);
    }

    private Receipt receipt(Report report) {
        var status = report.status();
        return new Receipt(
                status,
                language.label(status),
                report.filedAt().atZone(CityClock.ZONE).toOffsetDateTime(),
                LocalDate.ofInstant(report.changedAt(), CityClock.ZONE),
                outcome(status));
    }

    private String outcome(Status status) {
        return switch (status) {
            case DEALT_WITH -> DEALT_WITH.in(language.get());
            case REFUSED -> REFUSED.in(language.get());
            default -> null;
        };
    }

    /** What the bearer of a receipt code may know. */
    @Schema(name = "Receipt")
    public record Receipt(
            Status status,
            String statusLabel,
            OffsetDateTime filedAt,
            LocalDate lastChangedOn,
            @Schema(description = "In general words, once there is one", nullable = true) String outcome) {}
}
