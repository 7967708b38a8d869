package cn.zhiyong.investigation.casefile;

import cn.zhiyong.investigation.casefile.rules.Severity;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.time.CityClock;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case, from the acceptance of a report to what the leading group makes of it; back to the investigation where the
 * leading group returns it. Whatever is put on its record is a change of it.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {
    public static final int MOST_INVESTIGATORS = 20;

    @Id
    private UUID id;

    private String caseNumber;
    private UUID reportId;
    private UUID routingId;

    @Enumerated(EnumType.STRING)
    private Organ organ;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "subject_kind"))
    private Subject subject;

    private String brief;
    private List<String> items;
    private String catalogueVersion;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @ElementCollection
    @CollectionTable(name = "case_investigator", joinColumns = @JoinColumn(name = "case_file_id"))
    @OrderBy("assignedAt, cadreId")
    private List<Assignment> investigators = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String findingSummary;

    @ElementCollection
    @CollectionTable(name = "violation", joinColumns = @JoinColumn(name = "case_file_id"))
    @OrderColumn(name = "position")
    private List<Violation> violations = new ArrayList<>();

    private Instant openedAt;
    private Instant submittedAt;
    private Instant changedAt;

    @Version
    private long version;

    @Embeddable
    record Assignment(UUID cadreId, Instant assignedAt) {}

    protected CaseFile() {}

    static CaseFile open(String caseNumber, ReportBody report, ReportBody.Routing routing, Instant now) {
        var opened = new CaseFile();
        opened.id = Ids.next();
        opened.caseNumber = caseNumber;
        opened.reportId = report.reportId();
        opened.routingId = routing.routingId();
        opened.organ = routing.organ();
        opened.subject = routing.subject();
        opened.brief = routing.brief();
        opened.items = new ArrayList<>(report.items());
        opened.catalogueVersion = report.catalogueVersion();
        opened.status = CaseStatus.OPEN;
        opened.openedAt = now;
        opened.changedAt = now;
        return opened;
    }

    /** True where the investigation begins by it. */
    public boolean assign(UUID cadreId, Instant now) {
        require(
                status == CaseStatus.OPEN || status == CaseStatus.UNDER_INVESTIGATION,
                "调查已经结束。",
                "The investigation is over.");
        require(!isAssigned(cadreId), "该调查人员已指派。", "This investigator is assigned already.");
        require(
                investigators.size() < MOST_INVESTIGATORS,
                "每案最多指派 %d 名调查人员。".formatted(MOST_INVESTIGATORS),
                "A case has at most %d investigators.".formatted(MOST_INVESTIGATORS));
        investigators.add(new Assignment(cadreId, now));
        changedAt = now;
        var begins = status == CaseStatus.OPEN;
        status = CaseStatus.UNDER_INVESTIGATION;
        return begins;
    }

    /** Something was put on record. */
    public void recorded(Instant now) {
        requireUnderInvestigation();
        changedAt = now;
    }

    public void found(Finding finding, Instant now) {
        requireUnderInvestigation();
        conclusion = finding.conclusion();
        severity = finding.severity();
        findingSummary = finding.summary();
        violations.clear();
        violations.addAll(finding.violations());
        changedAt = now;
    }

    public void submitted(Instant now) {
        requireUnderInvestigation();
        status = CaseStatus.SUBMITTED;
        submittedAt = now;
        changedAt = now;
    }

    /** The leading group let know of something that is shown with the case. */
    public void informed(Instant now) {
        changedAt = now;
    }

    /**
     * The leading group disposed of what was submitted, whether by a measure or without.
     *
     * @return false where that is no news: nothing lies submitted, or what does was submitted after that day
     */
    public boolean dealtWith(LocalDate on) {
        if (status != CaseStatus.SUBMITTED || on.isBefore(submittedOn())) {
            return false;
        }
        status = CaseStatus.DECIDED;
        return true;
    }

    /**
     * The leading group returned it: the investigation goes on, with the finding as a draft.
     *
     * @return false where that is no news: it goes on already, or it was submitted anew after that day
     */
    public boolean returned(LocalDate on) {
        if (submittedAt == null || on.isBefore(submittedOn())) {
            return false;
        }
        status = CaseStatus.UNDER_INVESTIGATION;
        submittedAt = null;
        return true;
    }

    private LocalDate submittedOn() {
        return CityClock.dayOf(submittedAt);
    }

    private void requireUnderInvestigation() {
        require(status == CaseStatus.UNDER_INVESTIGATION, "此案不在调查阶段。", "This case is not under investigation.");
    }

    private static void require(boolean holds, String zh, String en) {
        if (!holds) {
            throw Problems.conflict(zh, en);
        }
    }

    /** {@link #isAssigned} as a condition of lists. */
    static final String ASSIGNED =
            "id in (select c.id from CaseFile c join c.investigators i where i.cadreId = :cadreId)";

    public boolean isAssigned(UUID cadreId) {
        return investigators.stream()
                .anyMatch(assignment -> assignment.cadreId().equals(cadreId));
    }

    public List<UUID> investigatorIds() {
        return investigators.stream().map(Assignment::cadreId).toList();
    }

    /** As last saved. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(conclusion)
                .map(reached -> new Finding(reached, severity, findingSummary, List.copyOf(violations)));
    }

    public UUID id() {
        return id;
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

    public Organ organ() {
        return organ;
    }

    public Subject subject() {
        return subject;
    }

    public String brief() {
        return brief;
    }

    public List<String> items() {
        return List.copyOf(items);
    }

    public String catalogueVersion() {
        return catalogueVersion;
    }

    public CaseStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public long version() {
        return version;
    }
}
