package cn.zhiyong.appraisal.inspection;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a cadre or a leadership team was inspected, as they are to be once a year (R9.7). */
@Entity
@Table(name = "inspection")
class Inspection {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private InspectionSubject subjectKind;

    private UUID cadreId;
    private String unitCode;
    private LocalDate inspectedOn;
    private int year;
    private String inspectedBy;
    private String outcome;
    private String withdrawalReason;
    private Instant recordedAt;

    @Version
    private long version;

    protected Inspection() {}

    Inspection(InspectionRequest request, Instant recordedAt) {
        this.id = Ids.next();
        this.subjectKind = request.subjectKind();
        this.cadreId = request.cadreId();
        this.unitCode = request.unitCode();
        this.inspectedOn = request.inspectedOn();
        this.year = request.inspectedOn().getYear();
        this.inspectedBy = request.inspectedBy();
        this.outcome = request.outcome();
        this.recordedAt = recordedAt;
    }

    void withdraw(String reason) {
        if (withdrawalReason != null) {
            throw Problems.conflict("此考察记录已经撤回。", "This inspection has been withdrawn already.");
        }
        withdrawalReason = reason;
    }

    UUID id() {
        return id;
    }

    InspectionSubject subjectKind() {
        return subjectKind;
    }

    Optional<UUID> cadreId() {
        return Optional.ofNullable(cadreId);
    }

    Optional<String> unitCode() {
        return Optional.ofNullable(unitCode);
    }

    LocalDate inspectedOn() {
        return inspectedOn;
    }

    String inspectedBy() {
        return inspectedBy;
    }

    String outcome() {
        return outcome;
    }

    Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
