package cn.zhiyong.appraisal.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A person of the roster. */
@Entity
@Table(name = "cadre")
public class Cadre {
    @Id
    private UUID id;

    private String name;
    private String unitCode;
    private String section;
    private String post;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    @Enumerated(EnumType.STRING)
    private StaffKind staffKind;

    private boolean cityManaged;
    private UUID leaderInChargeId;
    private long annualBonusBaseFen;

    @Version
    private long version;

    protected Cadre() {}

    public Cadre(CadreRecord record) {
        id = record.id();
        set(record);
    }

    /** Takes the record over; false where it says nothing new. */
    public boolean update(CadreRecord record) {
        if (toRecord().equals(record)) {
            return false;
        }
        set(record);
        return true;
    }

    private void set(CadreRecord record) {
        name = record.name();
        unitCode = record.unitCode();
        section = record.section();
        post = record.post();
        rank = record.rank();
        staffKind = record.staffKind();
        cityManaged = record.cityManaged();
        leaderInChargeId = record.leaderInChargeId();
        annualBonusBaseFen = record.annualBonusBaseFen();
    }

    public CadreRecord toRecord() {
        return new CadreRecord(
                id, name, unitCode, section, post, rank, staffKind, cityManaged, leaderInChargeId, annualBonusBaseFen);
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

    public long annualBonusBaseFen() {
        return annualBonusBaseFen;
    }

    public long version() {
        return version;
    }
}
