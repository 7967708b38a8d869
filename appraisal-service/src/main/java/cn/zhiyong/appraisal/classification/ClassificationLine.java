package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.classification.rules.Ground;
import cn.zhiyong.appraisal.classification.rules.Placement;
import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.mark.rules.UnitTotal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a unit stands in one version of a classification, and why (R9.4). Never changes. */
@Entity
@Immutable
@Table(name = "classification_line")
class ClassificationLine {
    @EmbeddedId
    private Key key;

    private String name;
    private int rank;
    private int unitClass;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private int routine;
    private int centralised;
    private int yearEnd;
    private int leaders;
    private long total;
    private int goodHalfYears;
    private int fairHalfYears;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reason> decisions;

    protected ClassificationLine() {}

    ClassificationLine(
            UUID classificationId, String name, Placement placement, UnitTotal parts, List<Consequence> ceilings) {
        var unit = placement.unit();
        this.key = new Key(classificationId, unit.unitCode());
        this.name = name;
        this.rank = placement.rank();
        this.unitClass = placement.unitClass();
        this.ground = placement.ground();
        this.routine = parts.routine();
        this.centralised = parts.centralised();
        this.yearEnd = parts.yearEnd();
        this.leaders = parts.leaders();
        this.total = parts.total();
        this.goodHalfYears = unit.goodHalfYears();
        this.fairHalfYears = unit.fairHalfYears();
        this.decisions = ceilings.stream()
                .map(each -> new Reason(
                        each.decisionId(), each.decisionNumber(), each.rule(), each.clause(), each.unitClass()))
                .toList();
    }

    @Embeddable
    record Key(UUID classificationId, String unitCode) {}

    /** A decision that leaves the unit no better class than that. */
    record Reason(UUID decisionId, String decisionNumber, String rule, String clause, int bestClass) {}

    String unitCode() {
        return key.unitCode();
    }

    UUID classificationId() {
        return key.classificationId();
    }

    String name() {
        return name;
    }

    int rank() {
        return rank;
    }

    int unitClass() {
        return unitClass;
    }

    Ground ground() {
        return ground;
    }

    int routine() {
        return routine;
    }

    int centralised() {
        return centralised;
    }

    int yearEnd() {
        return yearEnd;
    }

    int leaders() {
        return leaders;
    }

    long total() {
        return total;
    }

    int goodHalfYears() {
        return goodHalfYears;
    }

    int fairHalfYears() {
        return fairHalfYears;
    }

    List<Reason> decisions() {
        return List.copyOf(decisions);
    }

    /** Whether both say the same of the unit. */
    boolean saysTheSameAs(ClassificationLine other) {
        return unitCode().equals(other.unitCode())
                && rank == other.rank
                && unitClass == other.unitClass
                && ground == other.ground
                && total == other.total
                && decisions.equals(other.decisions);
    }
}
