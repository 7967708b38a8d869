package cn.zhiyong.appraisal.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
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

    public Unit(UnitRecord record) {
        code = record.code();
        set(record);
    }

    /** Takes the record over; false where it says nothing new. */
    public boolean update(UnitRecord record) {
        if (toRecord().equals(record)) {
            return false;
        }
        set(record);
        return true;
    }

    private void set(UnitRecord record) {
        name = record.name();
        kind = record.kind();
        parentCode = record.parentCode();
        vertical = record.vertical();
        cityManagedTeam = record.cityManagedTeam();
        principalLeaderId = record.principalLeaderId();
        leadershipTeamIds = new ArrayList<>(record.leadershipTeamIds());
    }

    public UnitRecord toRecord() {
        return new UnitRecord(
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

    public long version() {
        return version;
    }
}
