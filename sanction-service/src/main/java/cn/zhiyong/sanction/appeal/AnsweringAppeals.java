package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import cn.zhiyong.sanction.appeal.rules.PanelVote;
import cn.zhiyong.sanction.decision.ChangingDecisions;
import cn.zhiyong.sanction.decision.ChangingDecisions.Occasion;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.NotifyingOfDecisions;
import cn.zhiyong.sanction.decision.Occurrence;
import cn.zhiyong.sanction.decision.RevisionReason;
import cn.zhiyong.sanction.vote.VoteRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** R8.2: a panel answers an appeal, and what it says becomes of the decision. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AnsweringAppeals {
    private final Appeals appeals;
    private final AppealDeadlines deadlines;
    private final ChangingDecisions changingDecisions;
    private final NotifyingOfDecisions notifyingOfDecisions;
    private final Clock clock;

    AnsweringAppeals(
            Appeals appeals,
            AppealDeadlines deadlines,
            ChangingDecisions changingDecisions,
            NotifyingOfDecisions notifyingOfDecisions,
            Clock clock) {
        this.appeals = appeals;
        this.deadlines = deadlines;
        this.changingDecisions = changingDecisions;
        this.notifyingOfDecisions = notifyingOfDecisions;
        this.clock = clock;
    }

    Appeal answer(UUID id, AppealAnswerRequest answer, ExpectedVersion expected) {
        var ruling = answer.ruling();
        var held = appeals.hold(id).orElseThrow(Problems::notFound);
        held.require(expected);
        var appeal = held.appeal();
        var decision = held.decision();
        appeal.requirePending();
        if (appeal.panel().isEmpty()) {
            throw Problems.conflict("请先组成审理小组。", "Appoint the panel first.");
        }
        var votes = VoteRequest.memberVotes(answer.votes());
        Problems.refuseIfAny(PanelVote.refusals(appeal.panel(), votes));
        appeal.answered(answer, votes);
        decision.happened(answered(appeal, answer), clock.instant());
        switch (answer.outcome()) {
            case UPHELD -> {}
            case MODIFIED ->
                changingDecisions.modify(
                        decision, ruling.orElseThrow(), occasion(RevisionReason.APPEAL_MODIFIED, answer, appeal));
            case REVOKED -> changingDecisions.revoke(decision, occasion(RevisionReason.APPEAL_REVOKED, answer, appeal));
        }
        notifyingOfDecisions.answered(decision, appeal.id(), appeal.answerDue().orElseThrow());
        deadlines.close(appeal);
        appeals.flush();
        return appeal;
    }

    private static Occasion occasion(RevisionReason reason, AppealAnswerRequest answer, Appeal appeal) {
        return new Occasion(reason, answer.decidedOn(), appeal.id());
    }

    private static Occurrence answered(Appeal appeal, AppealAnswerRequest answer) {
        var note = "%s：%s".formatted(appeal.status().label().zh(), answer.reasons());
        return new Occurrence(EntryKind.APPEAL_ANSWERED, answer.decidedOn(), appeal.id(), note);
    }
}
