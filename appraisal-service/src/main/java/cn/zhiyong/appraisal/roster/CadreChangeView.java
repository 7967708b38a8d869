package cn.zhiyong.appraisal.roster;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of a person's entry. */
@Schema(name = "CadreChange")
public record CadreChangeView(
        @Schema(description = "When the roster took it in") OffsetDateTime recordedAt,
        @Schema(description = "The person as the change left them") CadreView cadre) {}
