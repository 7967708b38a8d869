package cn.zhiyong.sanction.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A person of the roster as last heard of. Rank is kept from the start: roster events are not repeated. */
@Entity
@Table(name = "roster_cadre")
public class RosterCadre {
    @Id
    private UUID id;

    private String name;
    private String unitCode;
    private String section;
    private String rank;
    private UUID leaderInChargeId;

    protected RosterCadre() {}

    RosterCadre(CadreBody body) {
        this.id = body.id();
        this.name = body.name();
        this.unitCode = body.unitCode();
        this.section = body.section();
        this.rank = body.rank();
        this.leaderInChargeId = body.leaderInChargeId();
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

    public Optional<String> section() {
        return Optional.ofNullable(section);
    }
}
