package cn.zhiyong.appraisal.rosterimport;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a roster was imported, and what came of it. */
@Entity
@Table(name = "roster_import")
public class RosterImport {
    @Id
    private UUID id;

    private Instant importedAt;
    private String importedBy;

    @Embedded
    @AttributeOverride(name = "created", column = @Column(name = "units_created"))
    @AttributeOverride(name = "updated", column = @Column(name = "units_updated"))
    @AttributeOverride(name = "unchanged", column = @Column(name = "units_unchanged"))
    private Counts units;

    @Embedded
    @AttributeOverride(name = "created", column = @Column(name = "cadres_created"))
    @AttributeOverride(name = "updated", column = @Column(name = "cadres_updated"))
    @AttributeOverride(name = "unchanged", column = @Column(name = "cadres_unchanged"))
    private Counts cadres;

    protected RosterImport() {}

    public RosterImport(UUID id, Instant importedAt, String importedBy, Counts units, Counts cadres) {
        this.id = id;
        this.importedAt = importedAt;
        this.importedBy = importedBy;
        this.units = units;
        this.cadres = cadres;
    }

    @Embeddable
    public record Counts(int created, int updated, int unchanged) {}

    public UUID id() {
        return id;
    }

    Instant importedAt() {
        return importedAt;
    }

    Counts units() {
        return units;
    }

    Counts cadres() {
        return cadres;
    }
}
