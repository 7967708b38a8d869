package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.sanction.decision.rules.Ground;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.deliberation.rules.Outcome;
import cn.zhiyong.sanction.vote.MeetingVote;
import cn.zhiyong.sanction.vote.TakenVote;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a meeting said on a matter, with each vote on record (R6.2). Not changed afterwards. */
@Entity
@Table(name = "deliberation")
public class Deliberation {
    @Id
    private UUID id;

    private UUID meetingId;
    private UUID matterId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean carried;
    private int membersCounted;
    private int membersPresent;

    @Embedded
    @AssociationOverride(
            name = "recusals",
            joinTable = @JoinTable(name = "deliberation_recusal", joinColumns = @JoinColumn(name = "deliberation_id")))
    @AssociationOverride(
            name = "votes",
            joinTable = @JoinTable(name = "deliberation_vote", joinColumns = @JoinColumn(name = "deliberation_id")))
    private MeetingVote vote;

    @ElementCollection
    @CollectionTable(name = "deliberation_measure", joinColumns = @JoinColumn(name = "deliberation_id"))
    @Column(name = "measure")
    @Enumerated(EnumType.STRING)
    private Set<Measure> measures = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "deliberation_ground", joinColumns = @JoinColumn(name = "deliberation_id"))
    @MapKeyColumn(name = "ground")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "basis")
    private Map<Ground, String> grounds = new EnumMap<>(Ground.class);

    private String reasons;
    private Instant recordedAt;

    protected Deliberation() {}

    Deliberation(UUID meetingId, DeliberationRequest request, TakenVote taken, Instant recordedAt) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.matterId = request.matterId();
        this.outcome = request.outcome();
        this.carried = taken.ballot().isCarried();
        this.membersCounted = taken.ballot().counted().size();
        this.membersPresent = taken.ballot().voters().size();
        this.vote = taken.onRecord();
        measures.addAll(request.measures());
        request.grounds().forEach(each -> grounds.put(each.ground(), each.basis()));
        this.reasons = request.reasons();
        this.recordedAt = recordedAt;
    }

    void carriedAs(UUID decision) {
        decisionId = decision;
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID matterId() {
        return matterId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public boolean isCarried() {
        return carried;
    }

    /** What it established, with the basis of each. */
    public Map<Ground, String> grounds() {
        return Map.copyOf(grounds);
    }

    /** Present where a decision was carried. */
    Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    public int membersCounted() {
        return membersCounted;
    }

    public int membersPresent() {
        return membersPresent;
    }

    public MeetingVote vote() {
        return vote;
    }

    public List<Measure> measures() {
        return measures.stream().sorted().toList();
    }

    public String reasons() {
        return reasons;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
