package cn.zhiyong.intake.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as the caller may see it: with the caller's own routings, never with who reported. */
@Schema(name = "Report")
public record ReportView(
        UUID id,
        @Schema(description = "Of the routings shown, the one furthest behind") Status status,
        String statusLabel,
        Channel channel,
        String channelLabel,
        @Schema(nullable = true) Source source,
        @Schema(nullable = true) String sourceLabel,
        OffsetDateTime filedAt,
        @Schema(
                        description = "The lead of appraisal-service that became it; null where somebody filed it",
                        nullable = true)
                UUID leadId,
        @Schema(nullable = true) LocalDate occurredOn,
        @Schema(
                        description =
                                "The reporter's words, of a lead its arithmetic; for the handling organ, in a single report only",
                        nullable = true)
                String statement,
        List<String> items,
        String catalogueVersion,
        List<RoutingView> routings,
        long version) {}
