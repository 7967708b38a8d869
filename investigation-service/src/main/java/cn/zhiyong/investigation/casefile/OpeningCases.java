package cn.zhiyong.investigation.casefile;

import cn.zhiyong.investigation.casefile.CaseEvent.ChangeType;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.time.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Opens a case for every accepted routing that has none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpeningCases {
    private final CaseFiles cases;
    private final Outbox outbox;
    private final Clock clock;

    OpeningCases(CaseFiles cases, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    void open(ReportBody report) {
        report.accepted()
                .filter(routing -> !cases.existsForRouting(routing.routingId()))
                .forEach(routing -> open(report, routing));
    }

    private void open(ReportBody report, ReportBody.Routing routing) {
        var now = clock.instant();
        var number = cases.nextNumber(CityClock.dayOf(now).getYear());
        var opened = CaseFile.open(number, report, routing, now);
        cases.persist(opened);
        outbox.publish(() -> CaseEvent.of(opened, ChangeType.OPENED));
    }
}
