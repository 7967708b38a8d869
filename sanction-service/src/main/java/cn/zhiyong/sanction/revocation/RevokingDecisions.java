package cn.zhiyong.sanction.revocation;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import cn.zhiyong.sanction.decision.ChangingDecisions;
import cn.zhiyong.sanction.decision.ChangingDecisions.Occasion;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.RevisionReason;
import cn.zhiyong.sanction.meeting.Meeting;
import cn.zhiyong.sanction.meeting.Meetings;
import cn.zhiyong.sanction.revocation.rules.RevocationRule;
import cn.zhiyong.sanction.vote.TakingVotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** R6.2, R7.16: the leading group revokes a decision of its own, as collectively as it was made. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RevokingDecisions {
    private final Decisions decisions;
    private final Meetings meetings;
    private final Revocations revocations;
    private final TakingVotes takingVotes;
    private final ChangingDecisions changingDecisions;
    private final Clock clock;

    RevokingDecisions(
            Decisions decisions,
            Meetings meetings,
            Revocations revocations,
            TakingVotes takingVotes,
            ChangingDecisions changingDecisions,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.revocations = revocations;
        this.takingVotes = takingVotes;
        this.changingDecisions = changingDecisions;
        this.clock = clock;
    }

    Revocation revoke(UUID decisionId, RevocationRequest request, ExpectedVersion expected) {
        var decision = decisions.holdWithPeople(decisionId).orElseThrow(Problems::notFound);
        expected.requireMatch(decision.version());
        var meeting = meeting(request.meetingId(), decision);
        var taken = takingVotes.take(meeting, decision.cadreId(), request.recusals(), request.votes());
        Problems.refuseIfAny(RevocationRule.refusals(taken.ballot()));
        changingDecisions.revoke(
                decision, new Occasion(RevisionReason.MEETING_REVOKED, meeting.heldOn(), meeting.id()));
        var revocation = new Revocation(decisionId, meeting.heldOn(), request, taken.onRecord(), clock.instant());
        revocations.persistAndFlush(revocation);
        return revocation;
    }

    private Meeting meeting(UUID id, Decision decision) {
        var meeting = meetings.findByIdOptional(id)
                .orElseThrow(() -> Problems.malformed("meetingId", "没有此次会议。", "There is no such meeting."));
        meeting.requireAttended();
        if (meeting.heldOn().isBefore(decision.decidedOn())) {
            throw Problems.malformed("meetingId", "会议早于决定日期。", "The meeting was before the day of the decision.");
        }
        return meeting;
    }
}
