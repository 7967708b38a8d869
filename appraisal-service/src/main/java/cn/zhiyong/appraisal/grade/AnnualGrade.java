package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A person's grade of a year: as it was assessed, and as it stands under the decisions in force. */
@Entity
@Table(name = "annual_grade")
class AnnualGrade {
    @Id
    private UUID id;

    private int year;
    private UUID cadreId;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private Grade assessed;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String remark;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private long version;

    protected AnnualGrade() {}

    AnnualGrade(AnnualGradeRequest request, String unitCode, String recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.year = request.year();
        this.cadreId = request.cadreId();
        this.unitCode = unitCode;
        assess(request.grade(), request.remark(), recordedBy, recordedAt);
    }

    /** A grade that no decision in force forbids. */
    final void assess(Grade grade, String remark, String recordedBy, Instant recordedAt) {
        this.assessed = grade;
        this.grade = grade;
        this.remark = remark;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** What decisions that came later make of it; false where nothing changes. */
    boolean stand(Grade standing) {
        var changes = grade != standing;
        grade = standing;
        return changes;
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    UUID cadreId() {
        return cadreId;
    }

    /** The unit that the person belonged to when it was recorded. */
    String unitCode() {
        return unitCode;
    }

    Grade assessed() {
        return assessed;
    }

    Grade grade() {
        return grade;
    }

    String remark() {
        return remark;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
