package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.sanction.decision.rules.Effects;
import cn.zhiyong.sanction.decision.rules.Measure;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A decision of the leading group on a person, with its effects under the rulebook that it was made under. */
@Entity
@Table(name = "decision")
public class Decision {
    @Id
    private UUID id;

    private String number;
    private UUID matterId;
    private UUID meetingId;
    private UUID cadreId;
    private String unitCode;
    private LocalDate decidedOn;
    private String rulebookVersion;
    private List<String> unitsWithoutLeader;

    @ElementCollection
    @CollectionTable(name = "decision_measure", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @Column(name = "measure")
    @Enumerated(EnumType.STRING)
    private List<Measure> measures = new ArrayList<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DecisionEffect> effects = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    @Version
    private long version;

    protected Decision() {}

    Decision(
            String number,
            UUID matterId,
            UUID meetingId,
            UUID cadreId,
            String unitCode,
            LocalDate decidedOn,
            String rulebookVersion,
            Collection<Measure> measures,
            Effects computed) {
        this.id = Ids.next();
        this.number = number;
        this.matterId = matterId;
        this.meetingId = meetingId;
        this.cadreId = cadreId;
        this.unitCode = unitCode;
        this.decidedOn = decidedOn;
        this.rulebookVersion = rulebookVersion;
        this.unitsWithoutLeader = List.copyOf(computed.unitsWithoutLeader());
        this.measures.addAll(measures);
        computed.all().forEach(effect -> effects.add(new DecisionEffect(this, effects.size(), effect)));
        this.status = DecisionStatus.IN_FORCE;
    }

    public UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID matterId() {
        return matterId;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID cadreId() {
        return cadreId;
    }

    String unitCode() {
        return unitCode;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String rulebookVersion() {
        return rulebookVersion;
    }

    List<String> unitsWithoutLeader() {
        return List.copyOf(unitsWithoutLeader);
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    List<DecisionEffect> effects() {
        return List.copyOf(effects);
    }

    DecisionStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
