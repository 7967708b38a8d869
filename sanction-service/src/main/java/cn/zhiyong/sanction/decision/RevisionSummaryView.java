package cn.zhiyong.sanction.decision;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision said from one day on, without its effects. */
@Schema(name = "RecordedRevision")
public record RevisionSummaryView(
        int number,
        RevisionReason reason,
        String reasonLabel,
        LocalDate madeOn,
        @Schema(description = "None where it was revoked") List<MeasureView> measures) {}
