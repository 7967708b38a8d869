package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.sanction.decision.rules.Bearer;
import cn.zhiyong.sanction.decision.rules.Consequence;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.Circulation;
import cn.zhiyong.sanction.decision.rules.Consequence.Demotion;
import cn.zhiyong.sanction.decision.rules.Consequence.Departure;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import cn.zhiyong.sanction.decision.rules.Consequence.LegalReferral;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Reassignment;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.decision.rules.Consequence.Removal;
import cn.zhiyong.sanction.decision.rules.Consequence.SelfCriticism;
import cn.zhiyong.sanction.decision.rules.Consequence.UnitClassCeiling;
import cn.zhiyong.sanction.decision.rules.Effect;
import cn.zhiyong.sanction.decision.rules.EffectKind;
import cn.zhiyong.sanction.decision.rules.Grade;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Particulars;
import cn.zhiyong.sanction.decision.rules.Target;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An effect of a decision, as a row: what its kind does not have is null. */
@Entity
@Table(name = "decision_effect")
public class DecisionEffect {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private DecisionRevision revision;

    private int position;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    private Target target;

    private UUID cadreId;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private EffectKind kind;

    private Integer year;
    private Integer percent;

    @Enumerated(EnumType.STRING)
    private Grade gradeCeiling;

    private Integer unitClass;
    private LocalDate fromDate;
    private LocalDate untilDate;
    private String detail;
    private String manner;

    protected DecisionEffect() {}

    DecisionEffect(DecisionRevision revision, int position, Effect effect) {
        this.id = Ids.next();
        this.revision = revision;
        this.position = position;
        this.measure = effect.measure();
        this.target = effect.target();
        switch (effect.bearer()) {
            case Bearer.Person(var bearing) -> cadreId = bearing;
            case Bearer.Unit(var code) -> unitCode = code;
        }
        this.kind = effect.kind();
        keep(effect.consequence());
    }

    private void keep(Consequence consequence) {
        switch (consequence) {
            case Rectification(var from, var until) -> keepTerm(from, until);
            case PromotionDeferral(var from, var until) -> keepTerm(from, until);
            case GradeCeiling(var ofYear, var highest) -> {
                year = ofYear;
                gradeCeiling = highest;
            }
            case BonusDeduction(var ofYear, var part) -> {
                year = ofYear;
                percent = part;
            }
            case UnitClassCeiling(var ofYear, var best) -> {
                year = ofYear;
                unitClass = best;
            }
            case Circulation(var scope) -> detail = scope;
            case Reassignment(var newPost) -> detail = newPost.orElse(null);
            case Demotion(var step, var newPost) -> {
                manner = step.name();
                detail = newPost.orElse(null);
            }
            case Departure(var way) -> manner = way.name();
            case LegalReferral(var receiver, var receiverName) -> {
                manner = receiver.name();
                detail = receiverName;
            }
            case SelfCriticism() -> {}
            case Removal() -> {}
        }
    }

    private void keepTerm(LocalDate from, LocalDate until) {
        fromDate = from;
        untilDate = until;
    }

    public Effect effect() {
        var bearer = unitCode == null ? new Bearer.Person(cadreId) : new Bearer.Unit(unitCode);
        return new Effect(measure, target, bearer, consequence());
    }

    private Consequence consequence() {
        return switch (kind) {
            case RECTIFICATION -> new Rectification(fromDate, untilDate);
            case PROMOTION_DEFERRAL -> new PromotionDeferral(fromDate, untilDate);
            case GRADE_CEILING -> new GradeCeiling(year, gradeCeiling);
            case BONUS_DEDUCTION -> new BonusDeduction(year, percent);
            case UNIT_CLASS_CEILING -> new UnitClassCeiling(year, unitClass);
            case SELF_CRITICISM -> new SelfCriticism();
            case CIRCULATION -> new Circulation(detail);
            case REASSIGNMENT -> new Reassignment(Optional.ofNullable(detail));
            case REMOVAL -> new Removal();
            case DEMOTION -> new Demotion(Particulars.Step.valueOf(manner), Optional.ofNullable(detail));
            case DEPARTURE -> new Departure(Particulars.Departure.valueOf(manner));
            case LEGAL_REFERRAL -> new LegalReferral(Particulars.Receiver.valueOf(manner), detail);
        };
    }

    public UUID id() {
        return id;
    }

    Measure measure() {
        return measure;
    }

    Target target() {
        return target;
    }

    /** Null where it falls on a unit. */
    UUID cadreId() {
        return cadreId;
    }

    /** Null where it falls on a person. */
    String unitCode() {
        return unitCode;
    }

    EffectKind kind() {
        return kind;
    }

    Integer year() {
        return year;
    }

    Integer percent() {
        return percent;
    }

    Grade gradeCeiling() {
        return gradeCeiling;
    }

    Integer unitClass() {
        return unitClass;
    }

    LocalDate from() {
        return fromDate;
    }

    LocalDate until() {
        return untilDate;
    }
}
