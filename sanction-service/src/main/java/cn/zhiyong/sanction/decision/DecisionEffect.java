package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.sanction.decision.rules.Consequence;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.decision.rules.Consequence.SelfCriticism;
import cn.zhiyong.sanction.decision.rules.Effect;
import cn.zhiyong.sanction.decision.rules.EffectKind;
import cn.zhiyong.sanction.decision.rules.Grade;
import cn.zhiyong.sanction.decision.rules.Measure;
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
import java.util.UUID;

/** An effect of a decision, as a row: what its kind does not have is null. */
@Entity
@Table(name = "decision_effect")
class DecisionEffect {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    private int position;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    private Target target;

    private UUID cadreId;

    @Enumerated(EnumType.STRING)
    private EffectKind kind;

    private Integer year;
    private Integer percent;

    @Enumerated(EnumType.STRING)
    private Grade gradeCeiling;

    private LocalDate fromDate;
    private LocalDate untilDate;

    protected DecisionEffect() {}

    DecisionEffect(Decision decision, int position, Effect effect) {
        this.id = Ids.next();
        this.decision = decision;
        this.position = position;
        this.measure = effect.measure();
        this.target = effect.target();
        this.cadreId = effect.cadreId();
        this.kind = effect.consequence().kind();
        switch (effect.consequence()) {
            case Rectification(var from, var until) -> {
                fromDate = from;
                untilDate = until;
            }
            case PromotionDeferral(var from, var until) -> {
                fromDate = from;
                untilDate = until;
            }
            case GradeCeiling(var ofYear, var highest) -> {
                year = ofYear;
                gradeCeiling = highest;
            }
            case BonusDeduction(var ofYear, var part) -> {
                year = ofYear;
                percent = part;
            }
            case SelfCriticism() -> {}
        }
    }

    Consequence consequence() {
        return switch (kind) {
            case RECTIFICATION -> new Rectification(fromDate, untilDate);
            case PROMOTION_DEFERRAL -> new PromotionDeferral(fromDate, untilDate);
            case GRADE_CEILING -> new GradeCeiling(year, gradeCeiling);
            case BONUS_DEDUCTION -> new BonusDeduction(year, percent);
            case SELF_CRITICISM -> new SelfCriticism();
        };
    }

    UUID id() {
        return id;
    }

    Measure measure() {
        return measure;
    }

    Target target() {
        return target;
    }

    UUID cadreId() {
        return cadreId;
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

    LocalDate from() {
        return fromDate;
    }

    LocalDate until() {
        return untilDate;
    }
}
