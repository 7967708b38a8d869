package cn.zhiyong.investigation.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A unit of the roster as last heard of. */
@Entity
@Table(name = "roster_unit")
public class RosterUnit {
    @Id
    private String code;

    private String name;

    protected RosterUnit() {}

    RosterUnit(UnitBody body) {
        this.code = body.code();
        this.name = body.name();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
