package cn.zhiyong.intake.roster;

import cn.zhiyong.intake.routing.rules.UnitKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A unit of the roster as last heard of. */
@Entity
@Table(name = "roster_unit")
public class RosterUnit {
    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String parentCode;
    private boolean vertical;
    private boolean cityManagedTeam;
    private List<UUID> leadershipTeamIds;

    protected RosterUnit() {}

    RosterUnit(UnitBody body) {
        this.code = body.code();
        this.name = body.name();
        this.kind = body.kind();
        this.parentCode = body.parentCode();
        this.vertical = body.vertical();
        this.cityManagedTeam = body.cityManagedTeam();
        this.leadershipTeamIds = body.leadershipTeamIds();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public Optional<String> parentCode() {
        return Optional.ofNullable(parentCode);
    }

    public boolean vertical() {
        return vertical;
    }

    public boolean cityManagedTeam() {
        return cityManagedTeam;
    }

    public boolean hasOnCityManagedTeam(UUID cadreId) {
        return cityManagedTeam && leadershipTeamIds.contains(cadreId);
    }
}
