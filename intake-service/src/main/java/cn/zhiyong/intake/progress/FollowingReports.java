package cn.zhiyong.intake.progress;

import cn.zhiyong.intake.report.Decision;
import cn.zhiyong.intake.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** How far the other services have come with a routing: its case alone tells that. Decisions are shown beside it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FollowingReports {
    private final Reports reports;
    private final Clock clock;

    FollowingReports(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    void progressed(CaseBody changed) {
        changed.reached().ifPresent(reached -> reports.findByIdOptional(changed.reportId())
                .orElseThrow(() -> unknown(changed.reportId()))
                .progressed(changed.routingId(), reached, clock.instant()));
    }

    /** A change of the report for those who see its decisions, none for the reporter. */
    void decided(DecisionBody decision) {
        if (decision.isDerived()) {
            return;
        }
        reports.findByIdOptional(decision.reportId(), LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .orElseThrow(() -> unknown(decision.reportId()))
                .decided(
                        decision.routingId(),
                        decision.decisionId(),
                        new Decision(decision.decisionNumber(), decision.decidedOn(), decision.status()));
    }

    private static IllegalArgumentException unknown(UUID reportId) {
        return new IllegalArgumentException("There is no report " + reportId);
    }
}
