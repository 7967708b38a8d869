package cn.zhiyong.intake.roster;

import cn.zhiyong.intake.routing.rules.Rank;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person of the roster as last heard of. */
@Entity
@Table(name = "roster_cadre")
public class RosterCadre {
    @Id
    private UUID id;

    private String name;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    private String staffKind;
    private boolean cityManaged;

    protected RosterCadre() {}

    RosterCadre(CadreBody body) {
        this.id = body.id();
        this.name = body.name();
        this.unitCode = body.unitCode();
        this.rank = body.rank();
        this.staffKind = body.staffKind();
        this.cityManaged = body.cityManaged();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String unitCode() {
        return unitCode;
    }

    public Rank rank() {
        return rank;
    }

    public boolean serviceWorker() {
        return staffKind.equals("SERVICE_WORKER");
    }

    public boolean cityManaged() {
        return cityManaged;
    }
}
