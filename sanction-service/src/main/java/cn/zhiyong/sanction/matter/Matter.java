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

/** A substantiated finding before the leading group. Heard at most once per meeting, decided at most once. */
@Entity
@Table(name = "matter")
public class Matter {
    @Id
    private UUID id;

    private UUID caseId;
    private String caseNumber;
    private UUID reportId;
    private UUID routingId;

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

    @Enumerated(EnumType.STRING)
    private MatterStatus status;

    @Version
    private long version;

    protected Matter() {}

    static Matter of(CaseBody submitted) {
        var matter = new Matter();
        matter.id = Ids.next();
        matter.caseId = submitted.caseId();
        matter.caseNumber = submitted.caseNumber();
        matter.reportId = submitted.reportId();
        matter.routingId = submitted.routingId();
        matter.subjectKind = submitted.subject().kind();
        matter.cadreId = submitted.subject().cadreId();
        matter.unitCode = submitted.subject().unitCode();
        matter.severity = submitted.finding().severity();
        matter.summary = submitted.finding().summary();
        matter.catalogueVersion = submitted.finding().catalogueVersion();
        matter.violations = List.copyOf(submitted.finding().violations());
        matter.submittedAt = submitted.submittedAt().toInstant();
        matter.hearBy = HearingPeriod.endFor(matter.submittedOn());
        matter.status = MatterStatus.PENDING;
        return matter;
    }

    /** Records that a meeting deliberated on it; the first time is what R6.1 asks for. */
    public void heard(LocalDate on) {
        requirePending();
        if (heardOn == null) {
            heardOn = on;
        }
    }

    public void decided() {
        requirePending();
        status = MatterStatus.DECIDED;
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 409 where it is decided already */
    public void requirePending() {
        if (status != MatterStatus.PENDING) {
            throw Problems.conflict("此事项已作出决定。", "This matter has been decided already.");
        }
    }

    public boolean overdueOn(LocalDate today) {
        return status == MatterStatus.PENDING && heardOn == null && today.isAfter(hearBy);
    }

    /** Day of submission in the city. */
    public LocalDate submittedOn() {
        return LocalDate.ofInstant(submittedAt, CityClock.ZONE);
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

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public Optional<UUID> cadreId() {
        return Optional.ofNullable(cadreId);
    }

    public Optional<String> unitCode() {
        return Optional.ofNullable(unitCode);
    }

    public Severity severity() {
        return severity;
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
