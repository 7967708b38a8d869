package cn.zhiyong.intake.report;

import cn.zhiyong.platform.batch.GroupCommit;
import cn.zhiyong.platform.idempotency.Outcome;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;

/**
 * The way in for reports: those that come while a commit is under way are filed together in the next transaction, and each
 * is answered after its commit (docs/adr/0026-reports-in-groups.md).
 */
@ApplicationScoped
class ReportGroups {
    /** One builds its group while the other waits for the disk. */
    private static final int WRITERS = 2;

    private static final int LARGEST_GROUP = 64;

    private final GroupCommit<FilingReports.Order, Outcome> groups;

    ReportGroups(FilingReports filing) {
        groups = new GroupCommit<>("filing", WRITERS, LARGEST_GROUP, filing::file);
    }

    /** Completes after the commit; nobody waits for it on a thread. */
    CompletionStage<Outcome> file(FilingReports.Order order) {
        return groups.submit(order);
    }

    @PreDestroy
    void close() {
        groups.close();
    }
}
