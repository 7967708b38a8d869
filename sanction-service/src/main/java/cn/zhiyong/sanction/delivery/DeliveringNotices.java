package cn.zhiyong.sanction.delivery;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Occurrence;
import cn.zhiyong.sanction.notice.Notice;
import cn.zhiyong.sanction.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** R6.3: a notice is sent and received; the decision's history tells of both. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeliveringNotices {
    private final Notices notices;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final NoticeDocuments documents;
    private final Clock clock;

    DeliveringNotices(
            Notices notices, Decisions decisions, Deadlines deadlines, NoticeDocuments documents, Clock clock) {
        this.notices = notices;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.documents = documents;
        this.clock = clock;
    }

    Notice dispatch(UUID id, NoticeDispatchRequest request, ExpectedVersion expected) {
        var decision = holdDecision(id);
        var notice = notices.findById(id);
        expected.requireMatch(notice.version());
        if (request.dispatchedOn().isBefore(NoticeDocuments.madeOn(notice, decision))) {
            throw Problems.malformed(
                    "dispatchedOn", "不能早于所通知事项作出的日期。", "Must not be before the day of what it tells of.");
        }
        notice.dispatched(request.dispatchedOn(), request.method(), documents.of(notice));
        deadlines.close(DeadlineKind.NOTICE, id);
        happened(
                decision,
                EntryKind.NOTICE_DISPATCHED,
                request.dispatchedOn(),
                notice,
                "%s，%s"
                        .formatted(
                                notice.addresseeKind().label().zh(),
                                request.method().label().zh()));
        notices.flush();
        return notice;
    }

    Notice receive(UUID id, NoticeReceiptRequest request, ExpectedVersion expected) {
        var decision = holdDecision(id);
        var notice = notices.findById(id);
        expected.requireMatch(notice.version());
        notice.received(request.receivedOn(), request.receivedBy());
        happened(
                decision,
                EntryKind.NOTICE_RECEIVED,
                request.receivedOn(),
                notice,
                notice.addresseeKind().label().zh());
        notices.flush();
        return notice;
    }

    private Decision holdDecision(UUID noticeId) {
        var decisionId = notices.decisionOf(noticeId).orElseThrow(Problems::notFound);
        return decisions.holdWithPeople(decisionId).orElseThrow();
    }

    private void happened(Decision decision, EntryKind kind, LocalDate on, Notice notice, String note) {
        decision.happened(new Occurrence(kind, on, notice.id(), note), clock.instant());
    }
}
