package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.time.Periods;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.AppealKind;
import cn.zhiyong.sanction.appeal.rules.FilingPeriod;
import cn.zhiyong.sanction.appeal.rules.Route;
import cn.zhiyong.sanction.deadline.DeadlineContext;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.DecisionStatus;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Occurrence;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.notice.Notices;
import cn.zhiyong.sanction.rulebook.Rulebook;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** R8.1: takes a request for review or an appeal in, in time or late. Execution goes on meanwhile (R8.3). */
@ApplicationScoped
class FilingAppeals {
    private final Decisions decisions;
    private final Appeals appeals;
    private final Matters matters;
    private final Notices notices;
    private final Deadlines deadlines;
    private final Rulebooks rulebooks;
    private final Periods periods;
    private final Versions versions;
    private final Clock clock;

    FilingAppeals(
            Decisions decisions,
            Appeals appeals,
            Matters matters,
            Notices notices,
            Deadlines deadlines,
            Rulebooks rulebooks,
            Periods periods,
            Versions versions,
            Clock clock) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.matters = matters;
        this.notices = notices;
        this.deadlines = deadlines;
        this.rulebooks = rulebooks;
        this.periods = periods;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional
    Appeal file(UUID decisionId, AppealRequest filing) {
        var decision = decisions.holdWithPeople(decisionId).orElseThrow(Problems::notFound);
        requireAppealable(decision, filing);
        var route = Route.of(filing.kind(), appeals.wasReviewed(decisionId));
        var due = filingDue(decision, route);
        var appeal = new Appeal(decisionId, decision.cadreId(), filing, route, due, clock.instant());
        if (FilingPeriod.refusal(filing.filedOn(), due).isPresent()) {
            happened(decision, EntryKind.APPEAL_REFUSED_LATE, filing.filedOn(), appeal);
        } else {
            begin(appeal, decision, filing.filedOn());
            happened(decision, EntryKind.APPEAL_FILED, filing.filedOn(), appeal);
        }
        appeals.persistAndFlush(appeal);
        return appeal;
    }

    @Transactional
    Appeal acceptLate(UUID id, LateAcceptanceRequest acceptance) {
        var decisionId = appeals.decisionOf(id).orElseThrow(Problems::notFound);
        var decision = decisions.holdWithPeople(decisionId).orElseThrow();
        var appeal = appeals.findById(id);
        versions.expected().requireMatch(appeal.version() + decision.version());
        requireNoneOpen(decision);
        requireStanding(decision);
        requireNotAnswered(decision, appeal.kind(), appeal.addressedTo());
        var due = answerDue(acceptance.acceptedOn(), appeal.route(), decision);
        appeal.acceptedLate(acceptance, due);
        setDeadline(appeal, decision, due);
        happened(decision, EntryKind.APPEAL_ACCEPTED_LATE, acceptance.acceptedOn(), appeal);
        appeals.flush();
        return appeal;
    }

    private void begin(Appeal appeal, Decision decision, LocalDate on) {
        var due = answerDue(on, appeal.route(), decision);
        appeal.pending(due);
        setDeadline(appeal, decision, due);
    }

    private void setDeadline(Appeal appeal, Decision decision, Deadline due) {
        var matter = matters.findById(decision.matterId());
        deadlines.set(
                DeadlineKind.APPEAL_ANSWER,
                appeal.id(),
                due,
                new DeadlineContext(
                        matter.organ(),
                        Optional.of(decision.cadreId()),
                        Optional.of(decision.unitCode()),
                        Optional.of(decision.id()),
                        matter.id()));
    }

    private void requireAppealable(Decision decision, AppealRequest filing) {
        if (filing.kind() == AppealKind.REVIEW && filing.addressedTo() != Addressee.DECIDING_ORGAN) {
            throw Problems.malformed(
                    "addressedTo",
                    "复核向作出决定的机关提出；向上一级机关提出的是申诉。",
                    "A review is asked of the deciding organ; to the higher organ one appeals.");
        }
        if (filing.filedOn().isBefore(decision.decidedOn())) {
            throw Problems.malformed("filedOn", "不能早于决定日期。", "Must not be before the day of the decision.");
        }
        requireStanding(decision);
        requireNoneOpen(decision);
        requireNotAnswered(decision, filing.kind(), filing.addressedTo());
    }

    private void requireNotAnswered(Decision decision, AppealKind kind, Addressee addressedTo) {
        if (appeals.wasAnswered(decision.id(), kind, addressedTo)) {
            throw Problems.conflict(
                    "向同一机关提出的此类请求已经答复。", "A request of this kind to this organ has been answered already.");
        }
    }

    private static void requireStanding(Decision decision) {
        if (decision.status() == DecisionStatus.REVOKED) {
            throw Problems.conflict("此决定已经撤销。", "This decision is revoked already.");
        }
    }

    private void requireNoneOpen(Decision decision) {
        if (appeals.open(decision.id()).isPresent()) {
            throw Problems.conflict("对此决定的复核、申诉正在审理。", "An appeal against this decision is pending.");
        }
    }

    /** Counted from the receipt of what the decision says now; after a review that is the receipt of its answer. */
    private Optional<Deadline> filingDue(Decision decision, Route route) {
        var days = route.periods(rulebook(decision)).filingDays();
        return notices.receivedByPerson(decision.id(), decision.revision())
                .map(receivedOn -> periods.actWithinDays(receivedOn, days));
    }

    private Deadline answerDue(LocalDate from, Route route, Decision decision) {
        return periods.actWithinDays(from, route.periods(rulebook(decision)).answerDays());
    }

    private Rulebook rulebook(Decision decision) {
        return rulebooks.version(decision.rulebookVersion());
    }

    private void happened(Decision decision, EntryKind kind, LocalDate on, Appeal appeal) {
        decision.happened(Occurrence.of(kind, on, appeal.id()), clock.instant());
    }
}
