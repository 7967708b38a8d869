package cn.zhiyong.intake.report;

import cn.zhiyong.intake.roster.Names;
import cn.zhiyong.intake.roster.Roster;
import cn.zhiyong.platform.text.Labels;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Shows reports to the caller: no more of one than is the caller's to see. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReportViews {
    private final Roster roster;
    private final Sight sight;
    private final Statements statements;
    private final RequestLanguage language;

    ReportViews(Roster roster, Sight sight, Statements statements, RequestLanguage language) {
        this.roster = roster;
        this.sight = sight;
        this.statements = statements;
        this.language = language;
    }

    /** @param labels of the language of the request that it answers */
    FiledReportView filed(DraftingReports.Drafted filed, Labels labels) {
        var report = filed.report();
        var names = names(List.of(report));
        return new FiledReportView(
                report.id(),
                filed.receiptCode(),
                report.status(),
                labels.label(report.status()),
                CityClock.at(report.filedAt()),
                report.channel(),
                labels.label(report.channel()),
                report.routings().stream()
                        .map(routing -> RoutingView.of(routing, false, names, labels))
                        .toList());
    }

    ReportView single(Report report) {
        var statement = sight.maySeeStatement(report) ? statements.open(report) : null;
        return view(report, sight.visible(report), statement, names(List.of(report)));
    }

    /** After a routing was handled: that one too, though it may have gone to another organ by it. */
    ReportView handled(Report report, UUID routingId) {
        var visible = sight.visible(report);
        var shown = report.routings().stream()
                .filter(routing -> routing.id().equals(routingId) || visible.contains(routing))
                .toList();
        return view(report, shown, null, names(List.of(report)));
    }

    Function<Report, ReportView> listed(List<Report> reports) {
        var names = names(reports);
        return report -> view(report, sight.visible(report), null, names);
    }

    private ReportView view(Report report, List<Routing> shown, String statement, Names names) {
        var status = Status.ofAll(shown.stream().map(Routing::status).toList());
        return new ReportView(
                report.id(),
                status,
                language.label(status),
                report.channel(),
                language.label(report.channel()),
                report.source().orElse(null),
                language.label(report.source().orElse(null)),
                CityClock.at(report.filedAt()),
                report.origin().map(ReportOrigin::leadId).orElse(null),
                report.occurredOn().orElse(null),
                statement,
                report.items(),
                report.catalogueVersion(),
                routings(shown, names),
                report.version());
    }

    private List<RoutingView> routings(List<Routing> routings, Names names) {
        var labels = language.labels();
        return routings.stream()
                .map(routing -> RoutingView.of(routing, sight.maySeeDecisions(routing), names, labels))
                .toList();
    }

    private Names names(List<Report> reports) {
        var subjects = reports.stream()
                .flatMap(report -> report.routings().stream())
                .map(Routing::subject)
                .toList();
        return roster.names(
                subjects.stream().map(Subject::cadreId).filter(Objects::nonNull),
                subjects.stream().map(Subject::unitCode).filter(Objects::nonNull));
    }
}
