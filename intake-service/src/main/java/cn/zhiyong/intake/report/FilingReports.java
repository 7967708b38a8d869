package cn.zhiyong.intake.report;

import cn.zhiyong.intake.report.DraftingReports.Drafted;
import cn.zhiyong.intake.reporter.Reporter;
import cn.zhiyong.intake.reporter.ReporterIdentities;
import cn.zhiyong.platform.batch.InsertingRows;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.event.OutboxEvent;
import cn.zhiyong.platform.idempotency.IdempotencyRecords;
import cn.zhiyong.platform.idempotency.KeyedRequest;
import cn.zhiyong.platform.idempotency.Outcome;
import cn.zhiyong.platform.idempotency.RecordedAnswer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes reports in: routes them by R4, seals who reported, gives a receipt. Nothing is dropped. Reports are filed in groups
 * ({@link ReportGroups}): each step is one statement for all of them, so that a hundred cost the database little more than
 * one. A report that is filed alone is a group of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FilingReports {
    private final IdempotencyRecords records;
    private final FilingCheck check;
    private final Subjects subjects;
    private final DraftingReports draftingReports;
    private final ReporterIdentities identities;
    private final Outbox outbox;
    private final InsertingRows inserting;

    FilingReports(
            IdempotencyRecords records,
            FilingCheck check,
            Subjects subjects,
            DraftingReports draftingReports,
            ReporterIdentities identities,
            Outbox outbox,
            InsertingRows inserting) {
        this.records = records;
        this.check = check;
        this.subjects = subjects;
        this.draftingReports = draftingReports;
        this.identities = identities;
        this.outbox = outbox;
        this.inserting = inserting;
    }

    /**
     * A request to file a report.
     *
     * @param trace of the request: the group's transaction runs outside of it
     * @param answer what is answered once it is filed, and again for the same key
     */
    record Order(ReportRequest report, KeyedRequest key, Context trace, Function<Drafted, RecordedAnswer> answer) {}

    /** What comes of each order, in their order: one that is refused leaves nothing behind and harms no other. */
    List<Outcome> file(List<Order> orders) {
        var outcomes = outcomesSoFar(orders);
        var fresh = orders.stream()
                .filter(order -> !outcomes.containsKey(order.key()))
                .toList();
        subjects.prepare(
                fresh.stream().flatMap(order -> order.report().stated()).toList());
        var filed = new LinkedHashMap<Order, Drafted>();
        fresh.forEach(order -> filed.put(
                order, draftingReports.draft(order.report(), order.key().client())));
        var answers = new LinkedHashMap<KeyedRequest, RecordedAnswer>();
        filed.forEach((order, each) -> answers.put(order.key(), order.answer().apply(each)));
        if (!filed.isEmpty()) {
            keep(filed, answers);
        }
        answers.forEach((key, answer) -> outcomes.put(key, new Outcome.First(answer)));
        return orders.stream().map(order -> outcomes.get(order.key())).toList();
    }

    /** All of it with one statement. */
    private void keep(Map<Order, Drafted> filed, Map<KeyedRequest, RecordedAnswer> answers) {
        var reports = filed.values().stream().map(Drafted::report).toList();
        var routings =
                reports.stream().flatMap(report -> report.routings().stream()).toList();
        var events = filed.entrySet().stream()
                .map(each -> event(each.getKey(), each.getValue()))
                .toList();
        inserting.together(
                Report.rows(reports),
                Routing.rows(routings),
                identities.rows(reporters(filed)),
                outbox.rows(events),
                records.rows(answers));
    }

    /** Of those whose key is known or held, and of those that cannot be so. */
    private Map<KeyedRequest, Outcome> outcomesSoFar(List<Order> orders) {
        var known = records.look(orders.stream().map(Order::key).toList());
        var outcomes = new LinkedHashMap<KeyedRequest, Outcome>();
        for (int i = 0; i < orders.size(); i++) {
            var order = orders.get(i);
            known.get(i)
                    .or(() -> check.problem(order.report()).map(Outcome.Refused::new))
                    .ifPresent(outcome -> outcomes.put(order.key(), outcome));
        }
        return outcomes;
    }

    private static Map<UUID, Reporter> reporters(Map<Order, Drafted> filed) {
        var reporters = new LinkedHashMap<UUID, Reporter>();
        filed.forEach((order, each) -> Optional.ofNullable(order.report().reporter())
                .ifPresent(reporter -> reporters.put(each.report().id(), reporter.reporter())));
        return reporters;
    }

    private static OutboxEvent event(Order order, Drafted filed) {
        try (var ofRequest = order.trace().makeCurrent()) {
            return ReportEvent.of(filed.report(), ReportEvent.ChangeType.FILED);
        }
    }
}
