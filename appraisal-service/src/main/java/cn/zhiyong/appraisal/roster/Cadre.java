package cn.zhiyong.appraisal.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

    private LocalDate validFrom;

    @Version
    private long version;

    protected Cadre() {}

    public Cadre(CadreRequest request, LocalDate today) {
        id = request.id();
        set(request.from(today));
    }

    /** Takes over what the HR system says; false where it says nothing new. A change that states no day holds from today. */
    public boolean update(CadreRequest request, LocalDate today) {
        if (says(request)) {
            return false;
        }
        set(request.from(today));
        return true;
    }

    /** Whether this is what the roster says already. */
    public boolean says(CadreRequest request) {
        return CadreRequest.of(state()).equals(request.from(validFrom));
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
        validFrom = request.validFrom();
    }

    /** As they are now. */
    public CadreState state() {
        return new CadreState(
                id,
                version,
                validFrom,
                name,
                unitCode,
                section(),
                post,
                rank,
                staffKind,
                cityManaged,
                leaderInChargeId(),
                annualBonusBaseFen);
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

    public Optional<UUID> leaderInChargeId() {
        return Optional.ofNullable(leaderInChargeId);
    }

    public long annualBonusBaseFen() {
        return annualBonusBaseFen;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    public long version() {
        return version;
    }
}
