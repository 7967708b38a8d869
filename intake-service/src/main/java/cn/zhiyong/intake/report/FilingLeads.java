package cn.zhiyong.intake.report;

import cn.zhiyong.intake.catalogue.Catalogue;
import cn.zhiyong.intake.report.ReportEvent.ChangeType;
import cn.zhiyong.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Leads that data raise become reports, routed by R4 as any other: one for each raising. Nobody reported them, so there is
 * no identity to keep, and the receipt code that every report has is told to nobody.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FilingLeads {
    private static final String FILED_BY = "appraisal-service";
    private static final String CORRECTED = "线索所依据的数据已经更正，线索撤回。";

    private final Reports reports;
    private final DraftingReports draftingReports;
    private final Statements statements;
    private final Catalogue catalogue;
    private final Outbox outbox;
    private final Clock clock;

    FilingLeads(
            Reports reports,
            DraftingReports draftingReports,
            Statements statements,
            Catalogue catalogue,
            Outbox outbox,
            Clock clock) {
        this.reports = reports;
        this.draftingReports = draftingReports;
        this.statements = statements;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The lead stands: a report of it that nobody took up yet says what the lead says now; one that was taken up goes its
     * own way; where the last one was withdrawn or refused before the lead was raised again, another is filed.
     *
     * @param content who and what, as a report would say it
     */
    public void stands(ReportOrigin origin, ReportRequest content) {
        var last = reports.lastOfLead(origin.leadId());
        if (last.isEmpty() || last.get().isRefusedBefore(origin)) {
            file(origin, content);
        } else if (last.get().status().isUndecided()) {
            restate(last.get(), origin, content.statement());
        }
    }

    private void file(ReportOrigin origin, ReportRequest content) {
        if (!catalogue.unknown(content.items()).isEmpty()) {
            throw new IllegalArgumentException("The catalogue has no " + content.items());
        }
        var report = draftingReports.draft(content, FILED_BY).report();
        report.raisedBy(origin);
        reports.persist(report);
        outbox.publish(() -> ReportEvent.of(report, ChangeType.FILED));
    }

    private void restate(Report report, ReportOrigin origin, String statement) {
        if (!statements.open(report).equals(statement)) {
            report.restated(statements.seal(report.id(), statement), clock.instant());
        }
        report.raisedBy(origin);
    }

    /** The lead is withdrawn: its report is refused as far as no organ has decided on it. */
    public void withdrawn(UUID leadId) {
        reports.lastOfLead(leadId)
                .filter(report -> report.withdrawn(CORRECTED, clock.instant()))
                .ifPresent(report -> outbox.publish(() -> ReportEvent.of(report, ChangeType.WITHDRAWN)));
    }
}
