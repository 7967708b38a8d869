package cn.zhiyong.intake.receipt;

import cn.zhiyong.intake.report.Status;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the bearer of a receipt code may know. */
@Schema(name = "Receipt")
public record ReceiptView(
        Status status,
        String statusLabel,
        OffsetDateTime filedAt,
        LocalDate lastChangedOn,
        @Schema(description = "In general words, once there is one", nullable = true) String outcome) {}
