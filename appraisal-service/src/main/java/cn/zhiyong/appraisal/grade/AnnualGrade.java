package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.grade.rules.GradeCeiling;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The annual grade of a cadre, with all that was recorded before (R2.4, R7.13). */
@Entity
@Table(name = "annual_grade")
class AnnualGrade {
    /** That {@link #withdrawalGround()} is there, for the database. */
    static final String IS_WITHDRAWN = "withdrawalGround is not null";

    /** That it {@link #isInConflictWith} a decision in force, for the database. */
    static final String IN_CONFLICT = "not (" + IS_WITHDRAWN + ") and ("
            + Arrays.stream(Grade.values())
                    .filter(grade -> !ceilingsBelow(grade).isEmpty())
                    .map(AnnualGrade::isForbidden)
                    .collect(Collectors.joining(" or "))
            + ")";

    @Id
    private UUID id;

    private UUID cadreId;
    private String unitCode;
    private int year;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String withdrawalGround;

    @ElementCollection
    @CollectionTable(name = "annual_grade_revision", joinColumns = @JoinColumn(name = "annual_grade_id"))
    @OrderColumn(name = "number")
    private List<GradeRevision> revisions = new ArrayList<>();

    @Version
    private long version;

    protected AnnualGrade() {}

    /** @param unitCode the unit that the cadre belonged to */
    AnnualGrade(UUID cadreId, String unitCode, int year, GradeRevision first) {
        this.id = Ids.next();
        this.cadreId = cadreId;
        this.unitCode = unitCode;
        this.year = year;
        set(first);
    }

    void correct(GradeRevision revision) {
        requireStanding();
        set(revision);
    }

    private void set(GradeRevision revision) {
        grade = revision.grade();
        revisions.add(revision);
    }

    void withdraw(String ground) {
        requireStanding();
        withdrawalGround = ground;
    }

    private void requireStanding() {
        if (withdrawalGround != null) {
            throw Problems.conflict("此等次已经撤回；请重新记录。", "This grade has been withdrawn; record it anew.");
        }
    }

    /** Whether a decision that leaves at best this grade forbids it, so that it must be recorded anew. */
    boolean isInConflictWith(Grade ceiling) {
        return withdrawalGround == null && GradeCeiling.isBroken(grade, ceiling);
    }

    private static String isForbidden(Grade grade) {
        return """
        grade = %s and (cadreId, year) in (
            select bound.cadreId, bound.year from Consequence bound
            where bound.kind = GRADE_CEILING and bound.cadreId is not null and bound.ceiling in (%s))"""
                .formatted(grade, ceilingsBelow(grade));
    }

    private static String ceilingsBelow(Grade grade) {
        return Arrays.stream(Grade.values())
                .filter(ceiling -> GradeCeiling.isBroken(grade, ceiling))
                .map(Grade::name)
                .collect(Collectors.joining(", "));
    }

    UUID id() {
        return id;
    }

    UUID cadreId() {
        return cadreId;
    }

    String unitCode() {
        return unitCode;
    }

    int year() {
        return year;
    }

    Grade grade() {
        return grade;
    }

    Optional<String> withdrawalGround() {
        return Optional.ofNullable(withdrawalGround);
    }

    /** The earliest first; the last is the grade that holds. */
    List<GradeRevision> revisions() {
        return List.copyOf(revisions);
    }

    long version() {
        return version;
    }
}
