package cn.zhiyong.investigation.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A person of the roster as last heard of. */
@Entity
@Table(name = "roster_cadre")
public class RosterCadre {
    @Id
    private UUID id;

    private String name;
    private String unitCode;
    private String section;

    protected RosterCadre() {}

    RosterCadre(CadreBody body) {
        this.id = body.id();
        this.name = body.name();
        this.unitCode = body.unitCode();
        this.section = body.section();
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
