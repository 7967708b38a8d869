package cn.zhiyong.appraisal.roster;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of a unit's entry. */
@Schema(name = "UnitChange")
public record UnitChangeView(
        @Schema(description = "When the roster took it in") OffsetDateTime recordedAt,
        @Schema(description = "The unit as the change left it") UnitView unit) {}
