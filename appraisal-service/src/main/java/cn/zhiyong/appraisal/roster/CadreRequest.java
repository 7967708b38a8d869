package cn.zhiyong.appraisal.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as the HR system says they are. */
public record CadreRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = 100) String name,
        @NotNull @Pattern(regexp = UnitRequest.CODE) String unitCode,
        @Size(min = 1, max = 200)
                @Schema(description = "Section within the unit; null for its leaders", nullable = true)
                String section,
        @NotBlank @Size(max = 200) String post,
        @NotNull Rank rank,
        @NotNull StaffKind staffKind,
        @NotNull @Schema(description = "Managed by the city (R4.2)") Boolean cityManaged,
        @Schema(description = "The unit's leader in charge of this person's work", nullable = true)
                UUID leaderInChargeId,
        @NotNull @PositiveOrZero @Max(100_000_000_00L) @Schema(description = "Base of the annual bonus, in fen")
                Long annualBonusBaseFen,
        @PastOrPresent
                @Schema(
                        description = "The day from which on this holds, for what is told late or corrected; today"
                                + " where it is left out",
                        nullable = true)
                LocalDate validFrom) {
    /** What the HR system said, so that it is known. */
    public static CadreRequest of(CadreState cadre) {
        return new CadreRequest(
                cadre.id(),
                cadre.name(),
                cadre.unitCode(),
                cadre.section().orElse(null),
                cadre.post(),
                cadre.rank(),
                cadre.staffKind(),
                cadre.cityManaged(),
                cadre.leaderInChargeId().orElse(null),
                cadre.annualBonusBaseFen(),
                cadre.validFrom());
    }

    /** The same; from that day on where it does not say from which. */
    CadreRequest from(LocalDate day) {
        return validFrom != null
                ? this
                : new CadreRequest(
                        id,
                        name,
                        unitCode,
                        section,
                        post,
                        rank,
                        staffKind,
                        cityManaged,
                        leaderInChargeId,
                        annualBonusBaseFen,
                        day);
    }
}
