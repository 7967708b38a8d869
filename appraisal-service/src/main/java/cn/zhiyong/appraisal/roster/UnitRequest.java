package cn.zhiyong.appraisal.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as the HR system says it is. */
public record UnitRequest(
        @NotNull @Pattern(regexp = CODE) @Schema(examples = "GOV-HOUS") String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull UnitKind kind,
        @Pattern(regexp = CODE) @Schema(nullable = true) String parentCode,
        @NotNull @Schema(description = "Provincial vertically-managed (R4.1)") Boolean vertical,
        @NotNull @Schema(description = "Its leadership team is city-managed (R4.2)") Boolean cityManagedTeam,
        @Schema(description = "Null while the post is vacant", nullable = true) UUID principalLeaderId,
        @NotNull @Size(max = 50) List<@NotNull UUID> leadershipTeamIds) {
    public static final String CODE = "[A-Z0-9-]{2,32}";
}
