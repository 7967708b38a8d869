package cn.zhiyong.appraisal.consequence;

import cn.zhiyong.appraisal.cycle.Grade;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** What one effect of a decision in force does to the bonus, grade or class of a person or a unit in one year. */
@Entity
@Table(name = "consequence")
public class Consequence {
    /** The kinds of effect that the year's appraisal takes in. */
    public enum Kind {
        BONUS_DEDUCTION,
        GRADE_CEILING,
        UNIT_CLASS_CEILING;

        static boolean isNamed(String name) {
            return Arrays.stream(values()).anyMatch(kind -> kind.name().equals(name));
        }
    }

    @Id
    private UUID effectId;

    private UUID decisionId;
    private String decisionNumber;
    private LocalDate decidedOn;
    private String rulebookVersion;
    private String rule;
    private String clause;

    @Enumerated(EnumType.STRING)
    private Target target;

    private UUID cadreId;
    private String unitCode;
    private int year;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Integer percent;

    @Enumerated(EnumType.STRING)
    private Grade ceiling;

    private Integer unitClass;

    protected Consequence() {}

    Consequence(DecisionBody decision, DecisionBody.EffectBody effect) {
        effectId = effect.effectId();
        decisionId = decision.decisionId();
        decisionNumber = decision.decisionNumber();
        decidedOn = decision.decidedOn();
        rulebookVersion = decision.rulebookVersion();
        rule = effect.rule();
        clause = effect.clause();
        target = Target.valueOf(effect.target());
        cadreId = effect.cadreId();
        unitCode = effect.unitCode();
        year = effect.year();
        kind = Kind.valueOf(effect.kind());
        percent = effect.percent();
        ceiling = effect.gradeCeiling();
        unitClass = effect.unitClass();
    }

    public Kind kind() {
        return kind;
    }

    public int year() {
        return year;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String rulebookVersion() {
        return rulebookVersion;
    }

    public String rule() {
        return rule;
    }

    public String clause() {
        return clause;
    }

    public Target target() {
        return target;
    }

    /** Null where it falls on a unit. */
    public UUID cadreId() {
        return cadreId;
    }

    /** Null where it falls on a person. */
    public String unitCode() {
        return unitCode;
    }

    /** Of a bonus deduction only. */
    public int percent() {
        return percent;
    }

    /** Of a grade ceiling only. */
    public Grade ceiling() {
        return ceiling;
    }

    /** Of a unit's class ceiling only: the best class that remains. */
    public int unitClass() {
        return unitClass;
    }
}
