package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One thing that happened to a decision. Not changed afterwards. */
@Entity
@Table(name = "decision_entry")
class DecisionEntry {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    private int position;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private LocalDate happenedOn;
    private Instant recordedAt;
    private UUID referenceId;
    private String note;

    protected DecisionEntry() {}

    DecisionEntry(Decision decision, int position, Occurrence occurrence, Instant recordedAt) {
        this.id = Ids.next();
        this.decision = decision;
        this.position = position;
        this.kind = occurrence.kind();
        this.happenedOn = occurrence.on();
        this.recordedAt = recordedAt;
        this.referenceId = occurrence.referenceId();
        this.note = occurrence.note();
    }

    EntryKind kind() {
        return kind;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** What it was done with: a notice, an appeal, another decision. */
    Optional<UUID> referenceId() {
        return Optional.ofNullable(referenceId);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
