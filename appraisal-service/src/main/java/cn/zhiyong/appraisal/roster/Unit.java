package cn.zhiyong.appraisal.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

    private LocalDate validFrom;

    @Version
    private long version;

    protected Unit() {}

    public Unit(UnitRequest request, LocalDate today) {
        code = request.code();
        set(request.from(today));
    }

    /** Takes over what the HR system says; false where it says nothing new. A change that states no day holds from today. */
    public boolean update(UnitRequest request, LocalDate today) {
        if (says(request)) {
            return false;
        }
        set(request.from(today));
        return true;
    }

    /** Whether this is what the roster says already. */
    public boolean says(UnitRequest request) {
        return UnitRequest.of(state()).equals(request.from(validFrom));
    }

    private void set(UnitRequest request) {
        name = request.name();
        kind = request.kind();
        parentCode = request.parentCode();
        vertical = request.vertical();
        cityManagedTeam = request.cityManagedTeam();
        principalLeaderId = request.principalLeaderId();
        leadershipTeamIds = new ArrayList<>(request.leadershipTeamIds());
        validFrom = request.validFrom();
    }

    /** As it is now. */
    public UnitState state() {
        return new UnitState(
                code,
                version,
                validFrom,
                name,
                kind,
                parentCode(),
                vertical,
                cityManagedTeam,
                principalLeaderId(),
                leadershipTeamIds());
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

    public Optional<String> parentCode() {
        return Optional.ofNullable(parentCode);
    }

    boolean isVertical() {
        return vertical;
    }

    boolean isCityManagedTeam() {
        return cityManagedTeam;
    }

    public Optional<UUID> principalLeaderId() {
        return Optional.ofNullable(principalLeaderId);
    }

    public List<UUID> leadershipTeamIds() {
        return List.copyOf(leadershipTeamIds);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    public long version() {
        return version;
    }
}
