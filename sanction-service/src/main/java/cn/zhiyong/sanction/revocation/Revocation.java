package cn.zhiyong.sanction.revocation;

import cn.zhiyong.sanction.deliberation.rules.Ballot;
import cn.zhiyong.sanction.deliberation.rules.RecusalGround;
import cn.zhiyong.sanction.deliberation.rules.Vote;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @ElementCollection
    @CollectionTable(name = "revocation_recusal", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Recusal> recusals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revocation_vote", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<CastVote> votes = new ArrayList<>();

    @Embeddable
    record Recusal(UUID memberId, @Enumerated(EnumType.STRING) RecusalGround ground) {}

    @Embeddable
    record CastVote(UUID memberId, @Enumerated(EnumType.STRING) Vote vote) {}

    protected Revocation() {}

    Revocation(
            UUID decisionId,
            LocalDate revokedOn,
            RevocationRequest request,
            Ballot ballot,
            Map<UUID, RecusalGround> recused,
            Instant recordedAt) {
        this.decisionId = decisionId;
        this.meetingId = request.meetingId();
        this.revokedOn = revokedOn;
        this.reasons = request.reasons();
        this.recordedAt = recordedAt;
        recused.forEach((memberId, ground) -> recusals.add(new Recusal(memberId, ground)));
        ballot.votes().forEach(each -> votes.add(new CastVote(each.memberId(), each.vote())));
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

    List<Recusal> recusals() {
        return List.copyOf(recusals);
    }

    List<CastVote> votes() {
        return List.copyOf(votes);
    }
}
