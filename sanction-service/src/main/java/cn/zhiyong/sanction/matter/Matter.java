package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.matter.rules.HearingPeriod;
import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the leading group is to deliberate on: a substantiated finding, or what became of an earlier decision. Heard at
 * most once per meeting, disposed of at most once.
 */
@Entity
@Table(name = "matter")
public class Matter {
    /** {@link #overdueOn} as a query asks it. */
    static final String OVERDUE = "status = PENDING and hearBy < :today";

    @Id
    private UUID id;

    private UUID caseId;
    private String caseNumber;
    private UUID reportId;
    private UUID routingId;
    private String organ;
    private List<UUID> investigatorIds;

    @Enumerated(EnumType.STRING)
    private MatterOrigin origin;

    private UUID followsId;
    private boolean ofCaseSubject;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID cadreId;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String summary;
    private String catalogueVersion;

    @ElementCollection
    @CollectionTable(name = "matter_violation", joinColumns = @JoinColumn(name = "matter_id"))
    @OrderColumn(name = "position")
    private List<Violation> violations;

    private Instant submittedAt;
    private LocalDate hearBy;
    private LocalDate heardOn;
    private int hearings;

    @Enumerated(EnumType.STRING)
    private MatterStatus status;

    @Version
    private long version;

    protected Matter() {}

    static Matter of(CaseBody submitted) {
        var matter = new Matter();
        matter.caseId = submitted.caseId();
        matter.caseNumber = submitted.caseNumber();
        matter.reportId = submitted.reportId();
        matter.routingId = submitted.routingId();
        matter.organ = submitted.organ();
        matter.investigatorIds = List.copyOf(submitted.investigatorIds());
        matter.origin = MatterOrigin.FINDING;
        matter.ofCaseSubject = true;
        matter.subjectKind = submitted.subject().kind();
        matter.cadreId = submitted.subject().cadreId();
        matter.unitCode = submitted.subject().unitCode();
        matter.severity = submitted.finding().severity();
        matter.summary = submitted.finding().summary();
        matter.catalogueVersion = submitted.finding().catalogueVersion();
        matter.violations = List.copyOf(submitted.finding().violations());
        matter.submitted(submitted.submittedAt().toInstant());
        return matter;
    }

    /** What a decision on this matter leads to: the same case, without a severity of its own. */
    Matter followUp(FollowUp followUp, Instant at) {
        var matter = new Matter();
        matter.caseId = caseId;
        matter.caseNumber = caseNumber;
        matter.reportId = reportId;
        matter.routingId = routingId;
        matter.organ = organ;
        matter.investigatorIds = List.copyOf(investigatorIds);
        matter.origin = MatterOrigin.FOLLOW_UP;
        matter.followsId = followUp.decisionId();
        matter.ofCaseSubject = ofCaseSubject && followUp.cadreId().equals(cadreId);
        matter.subjectKind = SubjectKind.CADRE;
        matter.cadreId = followUp.cadreId();
        matter.unitCode = followUp.unitCode();
        matter.summary = followUp.summary();
        matter.catalogueVersion = catalogueVersion;
        matter.violations = List.of();
        matter.submitted(at);
        return matter;
    }

    private void submitted(Instant at) {
        id = Ids.next();
        submittedAt = at;
        hearBy = HearingPeriod.endFor(submittedOn());
        status = MatterStatus.PENDING;
    }

    /**
     * A meeting deliberated on it. While it stays pending, the next has to by the end of the month after the latest one
     * (R6.1), in whatever order they are recorded.
     */
    public void heard(LocalDate on) {
        requirePending();
        hearings++;
        if (heardOn == null || on.isAfter(heardOn)) {
            heardOn = on;
            hearBy = HearingPeriod.endFor(on);
        }
    }

    /** A meeting that has heard it disposes of it. */
    public void disposed(MatterStatus disposed) {
        requirePending();
        status = disposed;
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 409 where it is disposed of already */
    public void requirePending() {
        switch (status) {
            case PENDING -> {}
            case DECIDED -> throw Problems.conflict("此事项已作出决定。", "This matter has been decided already.");
            case RETURNED, NOTIFIED, CLOSED, LAPSED ->
                throw Problems.conflict(
                        "此事项已经办结：%s。".formatted(status.label().zh()),
                        "This matter is disposed of already: %s."
                                .formatted(status.label().en()));
        }
    }

    /** Still to be heard. */
    boolean isPending() {
        return status == MatterStatus.PENDING;
    }

    /** Still to be heard after the last day for it (R6.1). */
    public boolean overdueOn(LocalDate today) {
        return isPending() && today.isAfter(hearBy);
    }

    /** Day of submission in the city. */
    public LocalDate submittedOn() {
        return CityClock.dayOf(submittedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public UUID reportId() {
        return reportId;
    }

    public UUID routingId() {
        return routingId;
    }

    /** The accepting organ that investigated. */
    public Optional<String> organ() {
        return Optional.ofNullable(organ);
    }

    public List<UUID> investigatorIds() {
        return List.copyOf(investigatorIds);
    }

    public MatterOrigin origin() {
        return origin;
    }

    /** The decision that it follows up. */
    public Optional<UUID> followsId() {
        return Optional.ofNullable(followsId);
    }

    /** False where it is about a leader whom a decision on the case's subject reached. */
    public boolean isOfCaseSubject() {
        return ofCaseSubject;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public Optional<UUID> cadreId() {
        return Optional.ofNullable(cadreId);
    }

    public Optional<String> unitCode() {
        return Optional.ofNullable(unitCode);
    }

    /** None where the matter is no finding but follows one up. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    public String summary() {
        return summary;
    }

    public String catalogueVersion() {
        return catalogueVersion;
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public LocalDate hearBy() {
        return hearBy;
    }

    public Optional<LocalDate> heardOn() {
        return Optional.ofNullable(heardOn);
    }

    public MatterStatus status() {
        return status;
    }

    public long version() {
        return version;
    }
}
