package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.Panel;
import cn.zhiyong.sanction.appeal.rules.PanelRule;
import cn.zhiyong.sanction.appeal.rules.PanelVote;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import cn.zhiyong.sanction.decision.ChangingDecisions;
import cn.zhiyong.sanction.decision.ChangingDecisions.Occasion;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Occurrence;
import cn.zhiyong.sanction.decision.RevisionReason;
import cn.zhiyong.sanction.deliberation.Deliberations;
import cn.zhiyong.sanction.deliberation.EstablishingRecusals;
import cn.zhiyong.sanction.deliberation.VoteRequest;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** R8.2, R8.4: a panel answers an appeal, and what it says becomes of the decision. */
@ApplicationScoped
class AnsweringAppeals {
    private final Decisions decisions;
    private final Appeals appeals;
    private final Matters matters;
    private final Deliberations deliberations;
    private final EstablishingRecusals establishingRecusals;
    private final Roster roster;
    private final ChangingDecisions changingDecisions;
    private final Deadlines deadlines;
    private final Versions versions;
    private final Clock clock;

    AnsweringAppeals(
            Decisions decisions,
            Appeals appeals,
            Matters matters,
            Deliberations deliberations,
            EstablishingRecusals establishingRecusals,
            Roster roster,
            ChangingDecisions changingDecisions,
            Deadlines deadlines,
            Versions versions,
            Clock clock) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.matters = matters;
        this.deliberations = deliberations;
        this.establishingRecusals = establishingRecusals;
        this.roster = roster;
        this.changingDecisions = changingDecisions;
        this.deadlines = deadlines;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional
    Appeal appoint(UUID id, List<UUID> members) {
        var decision = holdDecision(id);
        var appeal = appeals.findById(id);
        versions.expected().requireMatch(appeal.version() + decision.version());
        appeal.requirePending();
        requireKnown(members, appeal);
        refuseIfAny(PanelRule.refusals(panel(members, decision)));
        appeal.appoint(members);
        happened(decision, EntryKind.PANEL_APPOINTED, LocalDate.now(clock), appeal, null);
        appeals.flush();
        return appeal;
    }

    @Transactional
    Appeal answer(UUID id, AppealAnswerRequest answer) {
        var ruling = answer.ruling();
        var decision = holdDecision(id);
        var appeal = appeals.findById(id);
        versions.expected().requireMatch(appeal.version() + decision.version());
        appeal.requirePending();
        if (appeal.panel().isEmpty()) {
            throw Problems.conflict("请先组成审理小组。", "Appoint the panel first.");
        }
        var votes = VoteRequest.memberVotes(answer.votes());
        refuseIfAny(PanelVote.refusals(appeal.panel(), votes));
        var due = appeal.answerDue().orElseThrow();
        appeal.answered(answer, votes);
        happened(decision, EntryKind.APPEAL_ANSWERED, answer.decidedOn(), appeal, note(appeal, answer));
        switch (answer.outcome()) {
            case UPHELD -> {}
            case MODIFIED ->
                changingDecisions.modify(
                        decision, ruling.orElseThrow(), occasion(RevisionReason.APPEAL_MODIFIED, answer, appeal));
            case REVOKED -> changingDecisions.revoke(decision, occasion(RevisionReason.APPEAL_REVOKED, answer, appeal));
        }
        changingDecisions.notifyOfAnswer(decision, appeal.id(), due);
        deadlines.close(DeadlineKind.APPEAL_ANSWER, appeal.id());
        appeals.flush();
        return appeal;
    }

    /** The people first, then the decision: what is decided on them comes one after the other. */
    private Decision holdDecision(UUID appealId) {
        var decisionId = appeals.decisionOf(appealId).orElseThrow(Problems::notFound);
        return decisions.holdWithPeople(decisionId).orElseThrow();
    }

    /** The deciding organ's panel is of the city; whom a higher organ appoints the roster need not know. */
    private void requireKnown(Collection<UUID> members, Appeal appeal) {
        if (appeal.addressedTo() == Addressee.DECIDING_ORGAN
                && roster.cadres(members).size() < members.size()) {
            throw Problems.malformed("memberIds", "名册中没有其中某人。", "The roster does not know all of them.");
        }
    }

    private Panel panel(List<UUID> members, Decision decision) {
        var matter = matters.findById(decision.matterId());
        return new Panel(
                members,
                deliberations.votersOn(decision.meetingId(), decision.matterId()),
                new HashSet<>(matter.investigatorIds()),
                establishingRecusals.of(members, decision.cadreId(), Map.of()).keySet());
    }

    private static void refuseIfAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw Problems.refused(refusals);
        }
    }

    private static Occasion occasion(RevisionReason reason, AppealAnswerRequest answer, Appeal appeal) {
        return new Occasion(reason, answer.decidedOn(), appeal.id());
    }

    private static String note(Appeal appeal, AppealAnswerRequest answer) {
        return "%s：%s".formatted(appeal.status().label().zh(), answer.reasons());
    }

    private void happened(Decision decision, EntryKind kind, LocalDate on, Appeal appeal, String note) {
        decision.happened(new Occurrence(kind, on, appeal.id(), note), clock.instant());
    }
}
