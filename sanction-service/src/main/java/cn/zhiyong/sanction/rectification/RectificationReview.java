package cn.zhiyong.sanction.rectification;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.sanction.rectification.rules.ReviewOutcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The review of a rectification (R7.1, R7.2). Not changed afterwards. */
@Entity
@Table(name = "rectification_review")
class RectificationReview {
    @Id
    private UUID id;

    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private LocalDate reviewedOn;
    private String findings;
    private UUID followUpMatterId;
    private Instant recordedAt;

    protected RectificationReview() {}

    RectificationReview(UUID decisionId, RectificationReviewRequest request, Instant recordedAt) {
        this.id = Ids.next();
        this.decisionId = decisionId;
        this.outcome = request.outcome();
        this.reviewedOn = request.reviewedOn();
        this.findings = request.findings();
        this.recordedAt = recordedAt;
    }

    /** What comes before the leading group because it is not met. */
    void followedBy(UUID matterId) {
        followUpMatterId = matterId;
    }

    UUID id() {
        return id;
    }

    UUID decisionId() {
        return decisionId;
    }

    ReviewOutcome outcome() {
        return outcome;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    String findings() {
        return findings;
    }

    Optional<UUID> followUpMatterId() {
        return Optional.ofNullable(followUpMatterId);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
