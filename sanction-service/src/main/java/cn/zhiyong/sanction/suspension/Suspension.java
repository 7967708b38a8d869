package cn.zhiyong.sanction.suspension;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.matter.Matter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** R7.10: somebody is suspended while the leading group has yet to decide. It never outlives its matter. */
@Entity
@Table(name = "suspension")
class Suspension {
    /** {@link #isRunning} as a query asks it. */
    static final String RUNNING = "status = RUNNING";

    @Id
    private UUID id;

    private UUID matterId;
    private UUID cadreId;
    private String unitCode;

    @ElementCollection
    @CollectionTable(name = "suspension_measure", joinColumns = @JoinColumn(name = "suspension_id"))
    @Column(name = "measure")
    @Enumerated(EnumType.STRING)
    private Set<Measure> intendedMeasures = new HashSet<>();

    private LocalDate fromDate;
    private String ground;

    @Enumerated(EnumType.STRING)
    private SuspensionStatus status;

    private LocalDate endedOn;
    private UUID decisionId;
    private String liftingReason;
    private Instant recordedAt;

    @Version
    private long version;

    protected Suspension() {}

    /** @param matter about a person */
    Suspension(Matter matter, SuspensionRequest request, Instant recordedAt) {
        this.id = Ids.next();
        this.matterId = matter.id();
        this.cadreId = matter.cadreId().orElseThrow();
        this.unitCode = matter.unitCode().orElse(null);
        this.intendedMeasures.addAll(request.intendedMeasures());
        this.fromDate = request.from();
        this.ground = request.ground();
        this.status = SuspensionStatus.RUNNING;
        this.recordedAt = recordedAt;
    }

    void decided(LocalDate on, UUID decision) {
        end(SuspensionStatus.DECIDED, on);
        decisionId = decision;
    }

    void matterClosed(LocalDate on) {
        end(SuspensionStatus.MATTER_CLOSED, on);
    }

    void lifted(SuspensionLiftRequest lifting) {
        if (!isRunning()) {
            throw Problems.conflict("此次停职已经终止。", "This suspension has ended already.");
        }
        if (lifting.liftedOn().isBefore(fromDate)) {
            throw Problems.malformed("liftedOn", "不能早于停职开始的日期。", "Must not be before it began.");
        }
        end(SuspensionStatus.LIFTED, lifting.liftedOn());
        liftingReason = lifting.reason();
    }

    /** One that began after a meeting whose minutes came late ends on the day that it began. */
    private void end(SuspensionStatus how, LocalDate on) {
        status = how;
        endedOn = on.isBefore(fromDate) ? fromDate : on;
    }

    /** Neither lifted nor ended with the decision or the matter. */
    boolean isRunning() {
        return status == SuspensionStatus.RUNNING;
    }

    UUID id() {
        return id;
    }

    UUID matterId() {
        return matterId;
    }

    UUID cadreId() {
        return cadreId;
    }

    Optional<String> unitCode() {
        return Optional.ofNullable(unitCode);
    }

    List<Measure> intendedMeasures() {
        return intendedMeasures.stream().sorted().toList();
    }

    LocalDate from() {
        return fromDate;
    }

    String ground() {
        return ground;
    }

    SuspensionStatus status() {
        return status;
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** With which it ended. */
    Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    Optional<String> liftingReason() {
        return Optional.ofNullable(liftingReason);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
