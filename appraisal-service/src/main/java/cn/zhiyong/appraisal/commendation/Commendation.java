package cn.zhiyong.appraisal.commendation;

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

/** A commendation of a cadre (R9.8); whoever is commended is preferred in the review before promotion (R11). */
@Entity
@Table(name = "commendation")
class Commendation {
    @Id
    private UUID id;

    private UUID cadreId;
    private String title;
    private String commendedBy;
    private LocalDate commendedOn;
    private String grounds;

    @Enumerated(EnumType.STRING)
    private CommendationStatus status;

    private String withdrawalReason;
    private Instant recordedAt;

    @Version
    private long version;

    protected Commendation() {}

    Commendation(CommendationRequest request, Instant recordedAt) {
        this.id = Ids.next();
        this.cadreId = request.cadreId();
        this.title = request.title();
        this.commendedBy = request.commendedBy();
        this.commendedOn = request.commendedOn();
        this.grounds = request.grounds();
        this.status = CommendationStatus.IN_FORCE;
        this.recordedAt = recordedAt;
    }

    void withdraw(String reason) {
        if (status == CommendationStatus.WITHDRAWN) {
            throw Problems.conflict("此表彰已经撤回。", "This commendation has been withdrawn already.");
        }
        status = CommendationStatus.WITHDRAWN;
        withdrawalReason = reason;
    }

    UUID id() {
        return id;
    }

    UUID cadreId() {
        return cadreId;
    }

    String title() {
        return title;
    }

    String commendedBy() {
        return commendedBy;
    }

    LocalDate commendedOn() {
        return commendedOn;
    }

    String grounds() {
        return grounds;
    }

    CommendationStatus status() {
        return status;
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
