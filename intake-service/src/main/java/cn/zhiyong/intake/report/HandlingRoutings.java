package cn.zhiyong.intake.report;

import cn.zhiyong.intake.catalogue.Catalogue;
import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.intake.report.ReportEvent.ChangeType;
import cn.zhiyong.intake.reporter.ReporterIdentities;
import cn.zhiyong.intake.routing.rules.SubjectKind;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What the handling organ and the leading group's office do with a routing. Others find no such routing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandlingRoutings {
    private final Reports reports;
    private final Sight sight;
    private final Subjects subjects;
    private final Catalogue catalogue;
    private final ReporterIdentities identities;
    private final Outbox outbox;
    private final Clock clock;

    HandlingRoutings(
            Reports reports,
            Sight sight,
            Subjects subjects,
            Catalogue catalogue,
            ReporterIdentities identities,
            Outbox outbox,
            Clock clock) {
        this.reports = reports;
        this.sight = sight;
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.identities = identities;
        this.outbox = outbox;
        this.clock = clock;
    }

    Report accept(UUID reportId, UUID routingId, String brief, List<String> items, ExpectedVersion expected) {
        var unknown = catalogue.unknown(items);
        if (!unknown.isEmpty()) {
            throw Problems.malformed("items", "目录中没有此项，见 /v1/catalogue。", "Not in the catalogue; see /v1/catalogue.");
        }
        return change(reportId, routingId, expected, ChangeType.ACCEPTED, (report, routing) -> {
            if (identities.isToldBy(brief, reportId)) {
                throw Problems.malformed(
                        "brief",
                        "摘要含有举报人的姓名、电话或地址，请删去后重试。",
                        "It names the reporter, or gives the reporter's phone or address; take that out and retry.");
            }
            report.accepted(routing, brief, items, clock.instant());
        });
    }

    Report reject(UUID reportId, UUID routingId, String reason, ExpectedVersion expected) {
        return change(
                reportId,
                routingId,
                expected,
                ChangeType.REJECTED,
                (report, routing) -> report.rejected(routing, reason, clock.instant()));
    }

    /** R4.5: routed afresh as the one who was found. */
    Report identify(UUID reportId, UUID routingId, StatedSubject found, ExpectedVersion expected) {
        return change(reportId, routingId, expected, ChangeType.IDENTIFIED, (report, routing) -> {
            var subject = subjects.identify(found);
            if (subject.kind() == SubjectKind.UNKNOWN) {
                throw Problems.malformed(
                        found.kind() == SubjectKind.CADRE ? "cadreId" : "unitCode",
                        "名册中没有此对象。",
                        "The roster knows no such person or unit.");
            }
            report.identified(routing, subject, subjects.route(subject), clock.instant());
        });
    }

    /** R4.7. */
    Report appoint(UUID reportId, UUID routingId, Organ organ, ExpectedVersion expected) {
        return change(
                reportId,
                routingId,
                expected,
                ChangeType.APPOINTED,
                (report, routing) -> report.appointed(routing, organ, clock.instant()));
    }

    private Report change(
            UUID reportId,
            UUID routingId,
            ExpectedVersion expected,
            ChangeType type,
            BiConsumer<Report, Routing> change) {
        var report = reports.findByIdOptional(reportId).orElseThrow(Problems::notFound);
        var routing = report.routing(routingId).filter(sight::handles).orElseThrow(Problems::notFound);
        expected.requireMatch(report.version());
        change.accept(report, routing);
        outbox.publish(() -> ReportEvent.of(report, type));
        return report;
    }
}
