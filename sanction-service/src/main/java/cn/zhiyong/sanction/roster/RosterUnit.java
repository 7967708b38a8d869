package cn.zhiyong.sanction.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A unit of the roster as last heard of. Its team is kept from the start: roster events are not repeated. */
@Entity
@Table(name = "roster_unit")
public class RosterUnit {
    @Id
    private String code;

    private String name;
    private boolean vertical;
    private UUID principalLeaderId;
    private List<UUID> leadershipTeamIds;

    protected RosterUnit() {}

    RosterUnit(UnitBody body) {
        this.code = body.code();
        this.name = body.name();
        this.vertical = body.vertical();
        this.principalLeaderId = body.principalLeaderId();
        this.leadershipTeamIds = body.leadershipTeamIds();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Whether a provincial department manages it, so that the leading group does not decide on it (R7.11). */
    public boolean vertical() {
        return vertical;
    }
}
