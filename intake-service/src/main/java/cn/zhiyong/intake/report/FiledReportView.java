package cn.zhiyong.intake.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a filing; the only one that ever shows the receipt code. */
@Schema(name = "FiledReport")
public record FiledReportView(
        UUID id,
        @Schema(
                        description = "For the reporter, to ask how it stands; cannot be read again",
                        examples = "ZY-7K2M-9QXD-04VB-TRHN")
                String receiptCode,
        Status status,
        String statusLabel,
        OffsetDateTime filedAt,
        Channel channel,
        String channelLabel,
        List<RoutingView> routings) {}
