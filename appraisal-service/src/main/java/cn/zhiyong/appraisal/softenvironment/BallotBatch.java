package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.softenvironment.rules.Method;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Ballots of one method that came in together (R10.2). */
@Entity
@Table(name = "ballot_batch")
class BallotBatch {
    @Id
    private UUID id;

    private int year;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String origin;
    private int lowest;
    private int highest;

    @ElementCollection
    @CollectionTable(name = "ballot_batch_line", joinColumns = @JoinColumn(name = "batch_id"))
    private Set<BatchLine> lines = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private BatchStatus status;

    private String annulmentReason;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private long version;

    protected BallotBatch() {}

    BallotBatch(int year, BallotBatchRequest request, String recordedBy, Instant now) {
        id = Ids.next();
        this.year = year;
        method = request.method();
        origin = request.origin();
        lowest = request.lowest();
        highest = request.highest();
        request.lines().forEach(line -> lines.add(new BatchLine(line.unitCode(), line.score(), line.ballots())));
        status = BatchStatus.IN_FORCE;
        this.recordedBy = recordedBy;
        recordedAt = now;
    }

    /** It stays on record; the next ranking leaves it out. */
    void annul(String reason) {
        if (status == BatchStatus.ANNULLED) {
            throw Problems.conflict("这批票已经作废。", "This batch is annulled already.");
        }
        status = BatchStatus.ANNULLED;
        annulmentReason = reason;
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    Method method() {
        return method;
    }

    String origin() {
        return origin;
    }

    int lowest() {
        return lowest;
    }

    int highest() {
        return highest;
    }

    long ballots() {
        return lines.stream().mapToLong(BatchLine::ballots).sum();
    }

    BatchStatus status() {
        return status;
    }

    Optional<String> annulmentReason() {
        return Optional.ofNullable(annulmentReason);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
