package cn.zhiyong.appraisal.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
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

    public Cadre(CadreRequest request) {
        id = request.id();
        set(request);
    }

    /** Takes over what the HR system says; false where it says nothing new. */
    public boolean update(CadreRequest request) {
        if (asRequested().equals(request)) {
            return false;
        }
        set(request);
        return true;
    }

    private void set(CadreRequest request) {
        name = request.name();
        unitCode = request.unitCode();
        section = request.section();
        post = request.post();
        rank = request.rank();
        staffKind = request.staffKind();
        cityManaged = request.cityManaged();
        leaderInChargeId = request.leaderInChargeId();
        annualBonusBaseFen = request.annualBonusBaseFen();
    }

    /** As the HR system said it last. */
    private CadreRequest asRequested() {
        return new CadreRequest(
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

    Optional<String> section() {
        return Optional.ofNullable(section);
    }

    String post() {
        return post;
    }

    Rank rank() {
        return rank;
    }

    StaffKind staffKind() {
        return staffKind;
    }

    boolean isCityManaged() {
        return cityManaged;
    }

    Optional<UUID> leaderInChargeId() {
        return Optional.ofNullable(leaderInChargeId);
    }

    public long annualBonusBaseFen() {
        return annualBonusBaseFen;
    }

    public long version() {
        return version;
    }
}
