package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.deliberation.Conditions.Verdict;
import cn.zhiyong.sanction.deliberation.rules.HearingOrder;
import cn.zhiyong.sanction.deliberation.rules.Outcome;
import cn.zhiyong.sanction.deliberation.rules.OutcomeRule;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.MatterOrigin;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.meeting.Meeting;
import cn.zhiyong.sanction.meeting.Meetings;
import cn.zhiyong.sanction.vote.TakingVotes;
import cn.zhiyong.sanction.vote.rules.Ballot;
import cn.zhiyong.sanction.vote.rules.BallotRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Records what a meeting said on a matter. A vote that is carried disposes of it, final with this very transaction; one
 * that is not, or that postpones, leaves it pending.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingDeliberations {
    private final Meetings meetings;
    private final Matters matters;
    private final Decisions decisions;
    private final Deliberations deliberations;
    private final Conditions conditions;
    private final TakingVotes takingVotes;
    private final HearingMatters hearingMatters;
    private final Clock clock;

    RecordingDeliberations(
            Meetings meetings,
            Matters matters,
            Decisions decisions,
            Deliberations deliberations,
            Conditions conditions,
            TakingVotes takingVotes,
            HearingMatters hearingMatters,
            Clock clock) {
        this.meetings = meetings;
        this.matters = matters;
        this.decisions = decisions;
        this.deliberations = deliberations;
        this.conditions = conditions;
        this.takingVotes = takingVotes;
        this.hearingMatters = hearingMatters;
        this.clock = clock;
    }

    Deliberation record(UUID meetingId, DeliberationRequest request) {
        var meeting = meetings.findByIdOptional(meetingId).orElseThrow(Problems::notFound);
        var proposal = request.proposal();
        var matter = holdMatter(request.matterId());
        matter.requirePending();
        requireReady(meeting, matter);
        requireNoFindingPending(matter, request.outcome());
        var taken = takingVotes.take(meeting, subjectOf(matter), request.recusals(), request.votes());
        var verdict = proposal.map(each -> conditions.verdict(matter, meeting.heldOn(), each));
        refuseUnlessLawful(meeting, matter, taken.ballot(), request.outcome(), verdict);
        var deliberation = new Deliberation(meetingId, request, taken, clock.instant());
        hearingMatters
                .hear(matter, meeting, request, deliberation.isCarried(), verdict)
                .ifPresent(deliberation::carriedAs);
        deliberations.persist(deliberation);
        return deliberation;
    }

    /** What is on record of the person decides with, so the person is held first, then the matter. */
    private Matter holdMatter(UUID id) {
        decisions.holdPeople(matters.cadreOf(id).stream().toList());
        return matters.hold(id).orElseThrow(() -> Problems.malformed("matterId", "没有此事项。", "There is no such matter."));
    }

    /** Of a unit or a team nobody is the subject. */
    private static UUID subjectOf(Matter matter) {
        return matter.cadreId().orElse(matter.id());
    }

    private void requireReady(Meeting meeting, Matter matter) {
        meeting.requireAttended();
        if (deliberations.isOnRecord(meeting.id(), matter.id())) {
            throw Problems.conflict("此次会议已研究过此事项。", "This meeting's deliberation on the matter is on record already.");
        }
    }

    /** A return would take back what was submitted since and is still to be heard. */
    private void requireNoFindingPending(Matter matter, Outcome outcome) {
        if (outcome == Outcome.RETURN
                && matter.origin() == MatterOrigin.FOLLOW_UP
                && matters.isFindingPending(matter.caseId())) {
            throw Problems.conflict(
                    "此案补充调查后又已提交，请先研究所提交的事项。", "The case has been submitted anew since; hear that matter first.");
        }
    }

    private void refuseUnlessLawful(
            Meeting meeting, Matter matter, Ballot ballot, Outcome outcome, Optional<Verdict> verdict) {
        var refusals = new ArrayList<Refusal>();
        HearingOrder.refusal(matter.submittedOn(), meeting.heldOn()).ifPresent(refusals::add);
        refusals.addAll(BallotRule.refusals(ballot));
        OutcomeRule.refusal(outcome, matter.isOfCaseSubject(), conditions.isVertical(matter))
                .ifPresent(refusals::add);
        refusals.addAll(verdict.map(Verdict::refusals).orElse(List.of()));
        Problems.refuseIfAny(refusals);
    }
}
