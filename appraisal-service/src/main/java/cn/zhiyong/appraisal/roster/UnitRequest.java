package cn.zhiyong.appraisal.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
        @NotNull @Size(max = 50) List<@NotNull UUID> leadershipTeamIds,
        @PastOrPresent
                @Schema(
                        description = "The day from which on this holds, for what is told late or corrected; today"
                                + " where it is left out",
                        nullable = true)
                LocalDate validFrom) {
    public static final String CODE = "[A-Z0-9-]{2,32}";

    /** What the HR system said, so that it is known. */
    public static UnitRequest of(UnitState unit) {
        return new UnitRequest(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.parentCode().orElse(null),
                unit.vertical(),
                unit.cityManagedTeam(),
                unit.principalLeaderId().orElse(null),
                unit.leadershipTeamIds(),
                unit.validFrom());
    }

    /** The same; from that day on where it does not say from which. */
    UnitRequest from(LocalDate day) {
        return validFrom != null
                ? this
                : new UnitRequest(
                        code,
                        name,
                        kind,
                        parentCode,
                        vertical,
                        cityManagedTeam,
                        principalLeaderId,
                        leadershipTeamIds,
                        day);
    }
}
