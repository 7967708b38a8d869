package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.sanction.decision.rules.Cascade.Standing;
import cn.zhiyong.sanction.decision.rules.Effect;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Particulars;
import cn.zhiyong.sanction.decision.rules.Particulars.Departure;
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;
import cn.zhiyong.sanction.decision.rules.Particulars.Step;
import cn.zhiyong.sanction.decision.rules.Particulars.Transfer;
import cn.zhiyong.sanction.decision.rules.Ruling;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a decision says from one day on, with its effects. The latest holds; the earlier ones stay (R7.16). */
@Entity
@Table(name = "decision_revision")
class DecisionRevision {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    private int number;

    @Enumerated(EnumType.STRING)
    private RevisionReason reason;

    private LocalDate madeOn;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "decision_revision_measure", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "measure")
    @Enumerated(EnumType.STRING)
    private Set<Measure> measures = new HashSet<>();

    private String circulation;
    private String newPost;

    @Enumerated(EnumType.STRING)
    private Step demotionStep;

    @Enumerated(EnumType.STRING)
    private Departure departure;

    @Enumerated(EnumType.STRING)
    private Receiver receiver;

    private String receiverName;
    private List<String> papers;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DecisionEffect> effects = new ArrayList<>();

    protected DecisionRevision() {}

    DecisionRevision(
            Decision decision,
            int number,
            RevisionReason reason,
            LocalDate madeOn,
            Instant recordedAt,
            Standing standing) {
        this.id = Ids.next();
        this.decision = decision;
        this.number = number;
        this.reason = reason;
        this.madeOn = madeOn;
        this.recordedAt = recordedAt;
        this.measures.addAll(standing.ruling().measures());
        var particulars = standing.ruling().particulars();
        this.circulation = particulars.circulation().orElse(null);
        this.newPost = particulars.newPost().orElse(null);
        this.demotionStep = particulars.step().orElse(null);
        this.departure = particulars.departure().orElse(null);
        this.receiver = particulars.transfer().map(Transfer::receiver).orElse(null);
        this.receiverName = particulars.transfer().map(Transfer::receiverName).orElse(null);
        this.papers = particulars.transfer().map(Transfer::papers).orElse(List.of());
        standing.effects().forEach(effect -> effects.add(new DecisionEffect(this, effects.size(), effect)));
    }

    Ruling ruling() {
        return Ruling.of(
                measures,
                new Particulars(
                        Optional.ofNullable(circulation),
                        Optional.ofNullable(newPost),
                        Optional.ofNullable(demotionStep),
                        Optional.ofNullable(departure),
                        Optional.ofNullable(receiver).map(organ -> new Transfer(organ, receiverName, papers))));
    }

    List<Effect> computedEffects() {
        return effects.stream().map(DecisionEffect::effect).toList();
    }

    int number() {
        return number;
    }

    RevisionReason reason() {
        return reason;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    List<DecisionEffect> effects() {
        return List.copyOf(effects);
    }
}
