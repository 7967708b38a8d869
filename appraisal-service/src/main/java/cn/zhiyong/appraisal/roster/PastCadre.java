package cn.zhiyong.appraisal.roster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A person of the roster as one change left them. Only ever added. */
@Entity
@Immutable
@Table(name = "cadre_state")
public class PastCadre {
    @EmbeddedId
    private Key key;

    private Instant recordedAt;
    private LocalDate validFrom;
    private String name;
    private String unitCode;
    private String section;
    private String post;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    @Enumerated(EnumType.STRING)
    private StaffKind staffKind;

    private boolean cityManaged;
    private UUID leaderInChargeId;
    private long annualBonusBaseFen;

    protected PastCadre() {}

    /** Who, by which of the changes of their entry. */
    @Embeddable
    public record Key(UUID id, long version) {}

    public CadreState state() {
        return new CadreState(
                key.id(),
                key.version(),
                validFrom,
                name,
                unitCode,
                Optional.ofNullable(section),
                post,
                rank,
                staffKind,
                cityManaged,
                Optional.ofNullable(leaderInChargeId),
                annualBonusBaseFen);
    }

    Key key() {
        return key;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
