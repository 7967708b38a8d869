package cn.zhiyong.sanction.rulebook;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version as callers see it. */
@Schema(name = "RulebookVersion")
public record RulebookView(
        @Schema(examples = "2022-03") String version,
        @Schema(description = "First day that it holds") LocalDate effectiveFrom,
        @Schema(description = "Whether decisions of today go by it") boolean inForce,
        @Schema(description = "As in the file that the version was read from") Rulebook figures) {
    static RulebookView of(Rulebook rulebook, boolean inForce) {
        return new RulebookView(rulebook.version(), rulebook.effectiveFrom(), inForce, rulebook);
    }
}
