package cn.zhiyong.appraisal.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A unit of the roster. */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String parentCode;
    private boolean vertical;
    private boolean cityManagedTeam;
    private UUID principalLeaderId;
    private List<UUID> leadershipTeamIds;

    @Version
    private long version;

    protected Unit() {}

    public Unit(UnitRequest request) {
        code = request.code();
        set(request);
    }

    /** Takes over what the HR system says; false where it says nothing new. */
    public boolean update(UnitRequest request) {
        if (asRequested().equals(request)) {
            return false;
        }
        set(request);
        return true;
    }

    private void set(UnitRequest request) {
        name = request.name();
        kind = request.kind();
        parentCode = request.parentCode();
        vertical = request.vertical();
        cityManagedTeam = request.cityManagedTeam();
        principalLeaderId = request.principalLeaderId();
        leadershipTeamIds = new ArrayList<>(request.leadershipTeamIds());
    }

    /** As the HR system said it last. */
    private UnitRequest asRequested() {
        return new UnitRequest(
                code,
                name,
                kind,
                parentCode,
                vertical,
                cityManagedTeam,
                principalLeaderId,
                List.copyOf(leadershipTeamIds));
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    UnitKind kind() {
        return kind;
    }

    Optional<String> parentCode() {
        return Optional.ofNullable(parentCode);
    }

    boolean isVertical() {
        return vertical;
    }

    boolean isCityManagedTeam() {
        return cityManagedTeam;
    }

    Optional<UUID> principalLeaderId() {
        return Optional.ofNullable(principalLeaderId);
    }

    List<UUID> leadershipTeamIds() {
        return List.copyOf(leadershipTeamIds);
    }

    public long version() {
        return version;
    }
}
