package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.appraisal.attendance.rules.AbsenceKind;
import cn.zhiyong.appraisal.attendance.rules.AbsentDays;
import cn.zhiyong.appraisal.attendance.rules.Days;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Days on which somebody was not there (R2.3). */
@Entity
@Table(name = "absence")
class Absence {
    /** As {@link #status()} says it, for the database. */
    static final Map<AbsenceStatus, String> CONDITIONS = Map.of(
            AbsenceStatus.OPEN, "withdrawalReason is null and lastDay is null",
            AbsenceStatus.OVER, "withdrawalReason is null and lastDay is not null",
            AbsenceStatus.WITHDRAWN, "withdrawalReason is not null");

    @Id
    private UUID id;

    private UUID cadreId;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String goodReason;
    private String withdrawalReason;
    private Instant recordedAt;

    @Version
    private long version;

    protected Absence() {}

    Absence(AbsenceRequest request, Instant recordedAt) {
        this.id = Ids.next();
        this.cadreId = request.cadreId();
        this.kind = request.kind();
        this.recordedAt = recordedAt;
        set(request.firstDay(), request.lastDay(), request.goodReason());
    }

    void correct(AbsenceCorrectionRequest request) {
        requireStanding();
        set(request.firstDay(), request.lastDay(), request.goodReason());
    }

    private void set(LocalDate first, LocalDate last, String reason) {
        if (last != null && last.isBefore(first)) {
            throw Problems.malformed("lastDay", "不得早于第一天。", "Must not be before the first day.");
        }
        if (reason != null && kind != AbsenceKind.OVERDUE_RETURN) {
            throw Problems.malformed("goodReason", "只有逾期不归可以有正当理由。", "Only an overdue return can have a good reason.");
        }
        firstDay = first;
        lastDay = last;
        goodReason = reason;
    }

    void withdraw(String reason) {
        requireStanding();
        withdrawalReason = reason;
    }

    private void requireStanding() {
        if (withdrawalReason != null) {
            throw Problems.conflict("此缺勤记录已经撤回。", "This absence has been withdrawn.");
        }
    }

    AbsenceStatus status() {
        if (withdrawalReason != null) {
            return AbsenceStatus.WITHDRAWN;
        }
        return lastDay == null ? AbsenceStatus.OPEN : AbsenceStatus.OVER;
    }

    /** The days of it until today, while it goes on. */
    AbsentDays daysUntil(LocalDate today) {
        return new AbsentDays(kind, new Days(firstDay, lastDay == null ? today : lastDay), goodReason != null);
    }

    UUID id() {
        return id;
    }

    UUID cadreId() {
        return cadreId;
    }

    AbsenceKind kind() {
        return kind;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    Optional<String> goodReason() {
        return Optional.ofNullable(goodReason);
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
