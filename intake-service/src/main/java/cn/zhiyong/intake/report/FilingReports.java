package cn.zhiyong.intake.report;

import cn.zhiyong.intake.catalogue.Catalogue;
import cn.zhiyong.intake.reporter.ReporterIdentities;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes reports in: routes them by R4, seals who reported, gives a receipt. Nothing is dropped. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FilingReports {
    private final Reports reports;
    private final Subjects subjects;
    private final Catalogue catalogue;
    private final ReporterIdentities identities;
    private final Statements statements;
    private final ReceiptCodes receiptCodes;
    private final Outbox outbox;
    private final Clock clock;

    FilingReports(
            Reports reports,
            Subjects subjects,
            Catalogue catalogue,
            ReporterIdentities identities,
            Statements statements,
            ReceiptCodes receiptCodes,
            Outbox outbox,
            Clock clock) {
        this.reports = reports;
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.identities = identities;
        this.statements = statements;
        this.receiptCodes = receiptCodes;
        this.outbox = outbox;
        this.clock = clock;
    }

    record Filed(Report report, String receiptCode) {}

    Filed file(ReportRequest request, String client) {
        refuseUnlessSound(request);
        var id = Ids.next();
        var receiptCode = receiptCodes.next();
        var report = new Report(
                id,
                request,
                statements.seal(id, request.statement()),
                catalogue.version(),
                receiptCodes.digest(receiptCode).orElseThrow(),
                client,
                clock.instant());
        for (var about : request.subjects()) {
            var stated = about.stated();
            var subject = subjects.identify(stated);
            report.routed(stated, subject, subjects.route(subject));
        }
        reports.persistAndFlush(report);
        if (request.reporter() != null) {
            identities.keep(id, request.reporter().reporter());
        }
        outbox.publish(() -> ReportEvent.of(report, ReportEvent.ChangeType.FILED));
        return new Filed(report, receiptCode);
    }

    private void refuseUnlessSound(ReportRequest request) {
        var errors = new ArrayList<FieldError>();
        if ((request.channel() == Channel.PUBLIC_REPORT) != (request.source() != null)) {
            errors.add(new FieldError(
                    "source", new Text("群众举报须注明来源，其他途径不得填写。", "Required for PUBLIC_REPORT, and only there.")));
        }
        if (request.occurredOn() != null && request.occurredOn().isAfter(LocalDate.now(clock))) {
            errors.add(new FieldError("occurredOn", new Text("不能是将来的日期。", "Must not be in the future.")));
        }
        catalogue.unknown(request.items()).stream()
                .sorted()
                .forEach(code -> errors.add(new FieldError(
                        "items",
                        new Text("目录中没有 %s，见 /v1/catalogue。", "%s is not in the catalogue; see /v1/catalogue.")
                                .with(code))));
        for (int i = 0; i < request.subjects().size(); i++) {
            if (!request.subjects().get(i).stated().tellsAnything()) {
                errors.add(new FieldError(
                        "subjects[" + i + "]",
                        new Text(
                                "须有编号、代码或名称；不知道时用 UNKNOWN 并写明所知情况。",
                                "Give an ID, a code or a name; if none is known, use UNKNOWN and say what is.")));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.malformed(List.copyOf(errors));
        }
    }
}
