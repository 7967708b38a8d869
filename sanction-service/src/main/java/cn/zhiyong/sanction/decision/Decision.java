package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.deadline.DeadlineContext;
import cn.zhiyong.sanction.decision.rules.Cascade.Standing;
import cn.zhiyong.sanction.decision.rules.Concerned;
import cn.zhiyong.sanction.decision.rules.Consequence;
import cn.zhiyong.sanction.decision.rules.Effect;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Ruling;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A decision of the leading group on a person, with all that it has said and all that happened to it. Its effects are
 * computed under the rulebook that it was made under, from who stood where on the day.
 */
@Entity
@Table(name = "decision")
public class Decision {
    @Id
    private UUID id;

    private String number;
    private UUID causeId;
    private UUID matterId;
    private UUID meetingId;
    private UUID cadreId;
    private String unitCode;
    private LocalDate decidedOn;
    private String rulebookVersion;
    private List<String> unitsWithoutLeader;
    private List<UUID> leadersOnRecord;
    private List<UUID> leadershipTeam;

    @ElementCollection
    @CollectionTable(name = "decision_basis", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "basis_id")
    private Set<UUID> basis = new HashSet<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<DecisionRevision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DecisionEntry> history = new ArrayList<>();

    private int entries;
    private boolean settled;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    @Version
    private long version;

    protected Decision() {}

    /** @param concerned the person, and who stood where on the day */
    Decision(
            String number,
            UUID matterId,
            UUID meetingId,
            Concerned concerned,
            LocalDate decidedOn,
            String rulebookVersion,
            Standing standing,
            Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.matterId = matterId;
        this.meetingId = meetingId;
        this.cadreId = concerned.personId();
        this.unitCode = concerned.unitCode();
        this.leadersOnRecord = concerned.leadersOnRecord();
        this.leadershipTeam = concerned.leadershipTeam();
        this.decidedOn = decidedOn;
        this.rulebookVersion = rulebookVersion;
        this.unitsWithoutLeader = List.of();
        this.status = DecisionStatus.IN_FORCE;
        revise(RevisionReason.DECIDED, decidedOn, standing, now);
        happened(Occurrence.of(EntryKind.DECIDED, decidedOn, meetingId), now);
    }

    /** One on a leader that follows from this. */
    Decision derived(String number, UUID leader, Standing standing, Instant now) {
        var concerned = new Concerned(leader, unitCode, List.of(), List.of());
        var derived = new Decision(number, matterId, meetingId, concerned, decidedOn, rulebookVersion, standing, now);
        derived.causeId = id;
        return derived;
    }

    /** It could only be made because of these earlier decisions, which learn of it. */
    void reliesOn(Collection<Decision> earlier, Instant now) {
        earlier.forEach(each -> {
            basis.add(each.id);
            each.happened(Occurrence.of(EntryKind.RELIED_ON, decidedOn, id), now);
        });
    }

    void reportUnitsWithoutLeader(Collection<String> units) {
        unitsWithoutLeader = List.copyOf(units);
    }

    /** It says something else from that day on; what it said before stays on record (R7.16). */
    void changed(RevisionReason reason, LocalDate on, Standing standing, UUID referenceId, Instant now) {
        revise(reason, on, standing, now);
        settled = standing.settled();
        status = standing.isRevoked() ? DecisionStatus.REVOKED : DecisionStatus.MODIFIED;
        happened(Occurrence.of(standing.isRevoked() ? EntryKind.REVOKED : EntryKind.MODIFIED, on, referenceId), now);
    }

    private void revise(RevisionReason reason, LocalDate on, Standing standing, Instant now) {
        revisions.add(new DecisionRevision(this, revisions.size() + 1, reason, on, now, standing));
    }

    /** Adds to the history; whoever has read the decision before learns of it by the version. */
    public void happened(Occurrence occurrence, Instant now) {
        history.add(new DecisionEntry(this, entries, occurrence, now));
        entries++;
    }

    /** A revoked one can neither be appealed against nor changed. */
    public void requireNotRevoked() {
        if (status == DecisionStatus.REVOKED) {
            throw Problems.conflict("此决定已经撤销。", "This decision is revoked already.");
        }
    }

    Standing standing() {
        return new Standing(settled, ruling(), current().computedEffects());
    }

    DecisionRevision current() {
        return revisions.getLast();
    }

    /** Number of the state that it is in. */
    public int revision() {
        return current().number();
    }

    /** When it came to be in that state. */
    public LocalDate madeOn(int revision) {
        return revisions.get(revision - 1).madeOn();
    }

    /** What it said in that state. */
    public Ruling ruling(int revision) {
        return revisions.get(revision - 1).ruling();
    }

    /** Its effects in that state. */
    public List<Effect> effects(int revision) {
        return revisions.get(revision - 1).computedEffects();
    }

    /** What was noted when that happened to it. */
    public Optional<String> noteOn(EntryKind kind, UUID referenceId) {
        return entry(kind, referenceId).flatMap(DecisionEntry::note);
    }

    public Optional<LocalDate> dayOf(EntryKind kind, UUID referenceId) {
        return entry(kind, referenceId).map(DecisionEntry::happenedOn);
    }

    private Optional<DecisionEntry> entry(EntryKind kind, UUID referenceId) {
        return history.stream()
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> entry.referenceId().filter(referenceId::equals).isPresent())
                .findFirst();
    }

    /** What it says today. */
    public Ruling ruling() {
        return current().ruling();
    }

    Concerned concerned() {
        return new Concerned(cadreId, unitCode, leadersOnRecord, leadershipTeam);
    }

    /** What it brings of that kind today, for kinds that one decision has once at most. */
    public <T extends Consequence> Optional<T> consequence(Class<T> kind) {
        return current().computedEffects().stream()
                .map(Effect::consequence)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findAny();
    }

    /** Not revoked, and something of it still weighs on the person: a term, a year, or what has no end. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(decidedOn)
                && current().effects().stream()
                        .filter(effect -> cadreId.equals(effect.cadreId()))
                        .anyMatch(effect -> effect.effect().runsOn(day));
    }

    /** What a deadline about it belongs to. */
    public DeadlineContext deadlineContext(Optional<String> organ) {
        return new DeadlineContext(organ, Optional.of(cadreId), Optional.of(unitCode), Optional.of(id), matterId);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** Present where it follows from another decision. */
    public Optional<UUID> causeId() {
        return Optional.ofNullable(causeId);
    }

    public UUID matterId() {
        return matterId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID cadreId() {
        return cadreId;
    }

    public String unitCode() {
        return unitCode;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String rulebookVersion() {
        return rulebookVersion;
    }

    /** Earlier decisions that it relies on. */
    Set<UUID> basis() {
        return Set.copyOf(basis);
    }

    public List<String> unitsWithoutLeader() {
        return List.copyOf(unitsWithoutLeader);
    }

    public List<Measure> measures() {
        return List.copyOf(ruling().measures());
    }

    /** Those in force. */
    List<DecisionEffect> effects() {
        return current().effects();
    }

    List<DecisionRevision> revisions() {
        return List.copyOf(revisions);
    }

    List<DecisionEntry> history() {
        return List.copyOf(history);
    }

    public DecisionStatus status() {
        return status;
    }

    public long version() {
        return version;
    }
}
