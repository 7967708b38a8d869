package cn.zhiyong.appraisal.roster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A unit as one change left it. Only ever added. */
@Entity
@Immutable
@Table(name = "unit_state")
public class PastUnit {
    @EmbeddedId
    private Key key;

    private Instant recordedAt;
    private LocalDate validFrom;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String parentCode;
    private boolean vertical;
    private boolean cityManagedTeam;
    private UUID principalLeaderId;
    private List<UUID> leadershipTeamIds;

    protected PastUnit() {}

    /** Which unit, by which of its changes. */
    @Embeddable
    public record Key(String code, long version) {}

    public UnitState state() {
        return new UnitState(
                key.code(),
                key.version(),
                validFrom,
                name,
                kind,
                Optional.ofNullable(parentCode),
                vertical,
                cityManagedTeam,
                Optional.ofNullable(principalLeaderId),
                leadershipTeamIds);
    }

    Key key() {
        return key;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
