package cn.zhiyong.sanction.revocation;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.ChangingDecisions;
import cn.zhiyong.sanction.decision.ChangingDecisions.Occasion;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.RevisionReason;
import cn.zhiyong.sanction.deliberation.EstablishingRecusals;
import cn.zhiyong.sanction.deliberation.RecusalRequest;
import cn.zhiyong.sanction.deliberation.VoteRequest;
import cn.zhiyong.sanction.deliberation.rules.Ballot;
import cn.zhiyong.sanction.deliberation.rules.BallotRule;
import cn.zhiyong.sanction.meeting.Meeting;
import cn.zhiyong.sanction.meeting.Meetings;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;

/** R6.2, R7.16: the leading group revokes a decision of its own, as collectively as it was made. */
@ApplicationScoped
class RevokingDecisions {
    private final Decisions decisions;
    private final Meetings meetings;
    private final Revocations revocations;
    private final EstablishingRecusals establishingRecusals;
    private final ChangingDecisions changingDecisions;
    private final Rulebooks rulebooks;
    private final Versions versions;
    private final Clock clock;

    RevokingDecisions(
            Decisions decisions,
            Meetings meetings,
            Revocations revocations,
            EstablishingRecusals establishingRecusals,
            ChangingDecisions changingDecisions,
            Rulebooks rulebooks,
            Versions versions,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.revocations = revocations;
        this.establishingRecusals = establishingRecusals;
        this.changingDecisions = changingDecisions;
        this.rulebooks = rulebooks;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional
    Revocation revoke(UUID decisionId, RevocationRequest request) {
        var decision = decisions.holdWithPeople(decisionId).orElseThrow(Problems::notFound);
        versions.expected().requireMatch(decision.version());
        var meeting = meeting(request.meetingId(), decision);
        var recused = establishingRecusals.of(
                meeting.members(), decision.cadreId(), RecusalRequest.grounds(request.recusals()));
        var ballot = new Ballot(
                Set.copyOf(meeting.members()),
                meeting.attendees(),
                recused.keySet(),
                VoteRequest.memberVotes(request.votes()),
                rulebooks.inForceOn(meeting.heldOn()).quorum());
        refuseUnlessCarried(ballot);
        changingDecisions.revoke(
                decision, new Occasion(RevisionReason.MEETING_REVOKED, meeting.heldOn(), meeting.id()));
        var revocation = new Revocation(decisionId, meeting.heldOn(), request, ballot, recused, clock.instant());
        revocations.persistAndFlush(revocation);
        return revocation;
    }

    private Meeting meeting(UUID id, Decision decision) {
        var meeting = meetings.findByIdOptional(id)
                .orElseThrow(() -> Problems.malformed("meetingId", "没有此次会议。", "There is no such meeting."));
        if (meeting.attendees().isEmpty()) {
            throw Problems.conflict("请先记录此次会议的到会情况。", "Record first who attended this meeting.");
        }
        if (meeting.heldOn().isBefore(decision.decidedOn())) {
            throw Problems.malformed("meetingId", "会议早于决定日期。", "The meeting was before the day of the decision.");
        }
        return meeting;
    }

    private static void refuseUnlessCarried(Ballot ballot) {
        var refusals = new ArrayList<>(BallotRule.refusals(ballot));
        if (!ballot.isCarried()) {
            refusals.add(Refusal.of(
                    "R6.2",
                    "六(三)",
                    "未获到会成员过半数同意，原决定继续有效。",
                    "Not more than half of those present were in favour; the decision stands."));
        }
        if (!refusals.isEmpty()) {
            throw Problems.refused(refusals);
        }
    }
}
