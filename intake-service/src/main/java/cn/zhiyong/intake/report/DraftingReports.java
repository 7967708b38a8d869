package cn.zhiyong.intake.report;

import cn.zhiyong.intake.catalogue.Catalogue;
import cn.zhiyong.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes a report of what is said, however it came: its words sealed, routed by R4, one routing per subject, with a receipt. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftingReports {
    private final Subjects subjects;
    private final Catalogue catalogue;
    private final Statements statements;
    private final ReceiptCodes receiptCodes;
    private final Clock clock;

    DraftingReports(
            Subjects subjects, Catalogue catalogue, Statements statements, ReceiptCodes receiptCodes, Clock clock) {
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.statements = statements;
        this.receiptCodes = receiptCodes;
        this.clock = clock;
    }

    /** A report that is not in the database yet, and the code that is told to whoever filed it. */
    record Drafted(Report report, String receiptCode) {}

    Drafted draft(ReportRequest request, String filedBy) {
        var id = Ids.next();
        var receiptCode = receiptCodes.next();
        var report = new Report(
                id,
                request,
                statements.seal(id, request.statement()),
                catalogue.version(),
                receiptCodes.digest(receiptCode).orElseThrow(),
                filedBy,
                clock.instant());
        request.stated().forEach(stated -> {
            var subject = subjects.identify(stated);
            report.routed(stated, subject, subjects.route(subject));
        });
        return new Drafted(report, receiptCode);
    }
}
