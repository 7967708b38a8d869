package cn.zhiyong.sanction.revocation;

import cn.zhiyong.sanction.vote.MeetingVote;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision that the leading group revoked itself, with each vote on record (R6.2). Not changed afterwards. */
@Entity
@Table(name = "revocation")
class Revocation {
    @Id
    private UUID decisionId;

    private UUID meetingId;
    private LocalDate revokedOn;
    private String reasons;
    private Instant recordedAt;

    @Embedded
    @AssociationOverride(
            name = "recusals",
            joinTable = @JoinTable(name = "revocation_recusal", joinColumns = @JoinColumn(name = "decision_id")))
    @AssociationOverride(
            name = "votes",
            joinTable = @JoinTable(name = "revocation_vote", joinColumns = @JoinColumn(name = "decision_id")))
    private MeetingVote vote;

    protected Revocation() {}

    Revocation(UUID decisionId, LocalDate revokedOn, RevocationRequest request, MeetingVote vote, Instant recordedAt) {
        this.decisionId = decisionId;
        this.meetingId = request.meetingId();
        this.revokedOn = revokedOn;
        this.reasons = request.reasons();
        this.recordedAt = recordedAt;
        this.vote = vote;
    }

    UUID decisionId() {
        return decisionId;
    }

    UUID meetingId() {
        return meetingId;
    }

    LocalDate revokedOn() {
        return revokedOn;
    }

    String reasons() {
        return reasons;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    MeetingVote vote() {
        return vote;
    }
}
