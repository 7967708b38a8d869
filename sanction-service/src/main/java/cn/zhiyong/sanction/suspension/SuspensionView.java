package cn.zhiyong.sanction.suspension;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.decision.MeasureView;
import cn.zhiyong.sanction.matter.SubjectView;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import cn.zhiyong.sanction.roster.Names;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suspension as callers see it. */
@Schema(name = "Suspension")
public record SuspensionView(
        UUID id,
        UUID matterId,
        SubjectView subject,
        List<MeasureView> intendedMeasures,
        LocalDate from,
        String ground,
        SuspensionStatus status,
        String statusLabel,
        @Schema(description = "Last day", nullable = true) LocalDate endedOn,
        @Schema(description = "With which it ended", nullable = true) UUID decisionId,
        @Schema(nullable = true) String liftingReason,
        OffsetDateTime recordedAt,
        long version) {
    static SuspensionView of(Suspension suspension, Names names, RequestLanguage language) {
        return new SuspensionView(
                suspension.id(),
                suspension.matterId(),
                SubjectView.of(
                        SubjectKind.CADRE,
                        suspension.cadreId(),
                        suspension.unitCode().orElse(null),
                        names,
                        language),
                MeasureView.of(suspension.intendedMeasures(), language),
                suspension.from(),
                suspension.ground(),
                suspension.status(),
                language.label(suspension.status()),
                suspension.endedOn().orElse(null),
                suspension.decisionId().orElse(null),
                suspension.liftingReason().orElse(null),
                CityClock.at(suspension.recordedAt()),
                suspension.version());
    }
}
