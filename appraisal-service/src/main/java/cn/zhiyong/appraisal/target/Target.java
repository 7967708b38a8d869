package cn.zhiyong.appraisal.target;

import cn.zhiyong.appraisal.target.rules.TargetKind;
import cn.zhiyong.appraisal.target.rules.TargetResult;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a unit is to reach in a year, and what it reached (R2.1). */
@Entity
@Table(name = "target")
class Target {
    private static final String STANDS = "withdrawalReason is null and ";

    /** As {@link #status()} says it, for the database. */
    static final Map<TargetStatus, String> CONDITIONS = Map.of(
            TargetStatus.OPEN, STANDS + "achieved is null",
            TargetStatus.MET, STANDS + "achieved >= planned",
            TargetStatus.EXCUSED, STANDS + "achieved < planned and goodReason is not null",
            TargetStatus.MISSED, STANDS + "achieved < planned and goodReason is null",
            TargetStatus.WITHDRAWN, "withdrawalReason is not null");

    @Id
    private UUID id;

    private String unitCode;
    private int year;

    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    private String title;
    private String measure;
    private long planned;
    private Long achieved;
    private String goodReason;
    private String withdrawalReason;
    private Instant recordedAt;

    @Version
    private long version;

    protected Target() {}

    Target(TargetRequest request, Instant recordedAt) {
        this.id = Ids.next();
        this.unitCode = request.unitCode();
        this.year = request.year();
        this.kind = request.kind();
        this.title = request.title();
        this.measure = request.measure();
        this.planned = request.planned();
        this.recordedAt = recordedAt;
    }

    TargetResult resultOf(TargetResultRequest request) {
        return new TargetResult(kind, planned, request.achieved(), Optional.ofNullable(request.goodReason()));
    }

    /** In place of the result that there was, if any. */
    void record(TargetResult result) {
        requireStanding();
        achieved = result.achieved();
        goodReason = result.goodReason().orElse(null);
    }

    void withdraw(String reason) {
        requireStanding();
        withdrawalReason = reason;
    }

    private void requireStanding() {
        if (withdrawalReason != null) {
            throw Problems.conflict("此目标已经撤回。", "This target has been withdrawn.");
        }
    }

    TargetStatus status() {
        if (withdrawalReason != null) {
            return TargetStatus.WITHDRAWN;
        }
        return result().map(Target::statusOf).orElse(TargetStatus.OPEN);
    }

    private static TargetStatus statusOf(TargetResult result) {
        if (!result.isShort()) {
            return TargetStatus.MET;
        }
        return result.isMissed() ? TargetStatus.MISSED : TargetStatus.EXCUSED;
    }

    /** Empty as long as none is on record. */
    Optional<TargetResult> result() {
        return Optional.ofNullable(achieved)
                .map(reached -> new TargetResult(kind, planned, reached, Optional.ofNullable(goodReason)));
    }

    UUID id() {
        return id;
    }

    String unitCode() {
        return unitCode;
    }

    int year() {
        return year;
    }

    TargetKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String measure() {
        return measure;
    }

    long planned() {
        return planned;
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
