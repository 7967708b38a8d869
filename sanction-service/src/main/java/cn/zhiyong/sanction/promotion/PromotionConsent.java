package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.sanction.vote.MeetingVote;
import cn.zhiyong.sanction.vote.TakenVote;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The leading group's consent to somebody's promotion in spite of decisions on the person (R7.3). Not changed afterwards. */
@Entity
@Table(name = "promotion_consent")
public class PromotionConsent {
    @Id
    private UUID id;

    private UUID cadreId;
    private UUID meetingId;
    private LocalDate givenOn;
    private String outstandingResults;
    private String reasons;
    private int membersCounted;
    private int membersPresent;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "promotion_consent_decision", joinColumns = @JoinColumn(name = "consent_id"))
    @OrderColumn(name = "position")
    @Column(name = "decision_id")
    private List<UUID> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "promotion_consent_examination", joinColumns = @JoinColumn(name = "consent_id"))
    @OrderColumn(name = "position")
    private List<Examination> examinations = new ArrayList<>();

    @Embedded
    @AssociationOverride(
            name = "recusals",
            joinTable = @JoinTable(name = "promotion_consent_recusal", joinColumns = @JoinColumn(name = "consent_id")))
    @AssociationOverride(
            name = "votes",
            joinTable = @JoinTable(name = "promotion_consent_vote", joinColumns = @JoinColumn(name = "consent_id")))
    private MeetingVote vote;

    @Embeddable
    record Examination(@Enumerated(EnumType.STRING) Department department, LocalDate examinedOn, String conclusion) {}

    protected PromotionConsent() {}

    /** @param decisions that stand in the way no longer */
    PromotionConsent(
            PromotionConsentRequest request,
            LocalDate givenOn,
            TakenVote taken,
            Collection<UUID> decisions,
            Instant recordedAt) {
        this.id = Ids.next();
        this.cadreId = request.cadreId();
        this.meetingId = request.meetingId();
        this.givenOn = givenOn;
        this.outstandingResults = request.outstandingResults();
        this.reasons = request.reasons();
        this.membersCounted = taken.ballot().counted().size();
        this.membersPresent = taken.ballot().voters().size();
        this.decisions.addAll(decisions);
        request.examinations()
                .forEach(each ->
                        examinations.add(new Examination(each.department(), each.examinedOn(), each.conclusion())));
        this.vote = taken.onRecord();
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    UUID cadreId() {
        return cadreId;
    }

    UUID meetingId() {
        return meetingId;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    String outstandingResults() {
        return outstandingResults;
    }

    public String reasons() {
        return reasons;
    }

    int membersCounted() {
        return membersCounted;
    }

    int membersPresent() {
        return membersPresent;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    public List<UUID> decisions() {
        return List.copyOf(decisions);
    }

    List<Examination> examinations() {
        return List.copyOf(examinations);
    }

    MeetingVote vote() {
        return vote;
    }
}
