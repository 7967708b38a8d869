package cn.zhiyong.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The lead that became a report.
 *
 * @param raising which raising of the lead: one that was withdrawn or refused may be raised again
 */
@Embeddable
public record ReportOrigin(@Column(name = "lead_id") UUID leadId, @Column(name = "lead_raising") int raising) {}
