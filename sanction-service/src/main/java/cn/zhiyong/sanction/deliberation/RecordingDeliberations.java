package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.MakingDecisions;
import cn.zhiyong.sanction.deliberation.Conditions.Verdict;
import cn.zhiyong.sanction.deliberation.rules.Ballot;
import cn.zhiyong.sanction.deliberation.rules.BallotRule;
import cn.zhiyong.sanction.deliberation.rules.HearingOrder;
import cn.zhiyong.sanction.deliberation.rules.Outcome;
import cn.zhiyong.sanction.deliberation.rules.OutcomeRule;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.MatterDeadlines;
import cn.zhiyong.sanction.matter.MatterDisposal;
import cn.zhiyong.sanction.matter.MatterEvent;
import cn.zhiyong.sanction.matter.MatterEvent.ChangeType;
import cn.zhiyong.sanction.matter.MatterOrigin;
import cn.zhiyong.sanction.matter.MatterStatus;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.meeting.Meeting;
import cn.zhiyong.sanction.meeting.Meetings;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Records what a meeting said on a matter. A vote that is carried disposes of it, final with this very transaction; one
 * that is not, or that postpones, leaves it pending.
 */
@ApplicationScoped
class RecordingDeliberations {
    private final Meetings meetings;
    private final Matters matters;
    private final MatterDeadlines matterDeadlines;
    private final Decisions decisions;
    private final Deliberations deliberations;
    private final Conditions conditions;
    private final EstablishingRecusals establishingRecusals;
    private final MakingDecisions makingDecisions;
    private final Rulebooks rulebooks;
    private final Outbox outbox;
    private final Event<MatterDisposal> disposals;
    private final Clock clock;

    RecordingDeliberations(
            Meetings meetings,
            Matters matters,
            MatterDeadlines matterDeadlines,
            Decisions decisions,
            Deliberations deliberations,
            Conditions conditions,
            EstablishingRecusals establishingRecusals,
            MakingDecisions makingDecisions,
            Rulebooks rulebooks,
            Outbox outbox,
            Event<MatterDisposal> disposals,
            Clock clock) {
        this.meetings = meetings;
        this.matters = matters;
        this.matterDeadlines = matterDeadlines;
        this.decisions = decisions;
        this.deliberations = deliberations;
        this.conditions = conditions;
        this.establishingRecusals = establishingRecusals;
        this.makingDecisions = makingDecisions;
        this.rulebooks = rulebooks;
        this.outbox = outbox;
        this.disposals = disposals;
        this.clock = clock;
    }

    @Transactional
    Deliberation record(UUID meetingId, DeliberationRequest request) {
        var meeting = meetings.findByIdOptional(meetingId).orElseThrow(Problems::notFound);
        var proposal = request.proposal();
        var matter = holdMatter(request.matterId());
        matter.requirePending();
        requireReady(meeting, matter);
        requireNoFindingPending(matter, request.outcome());
        var recused = establishingRecusals.of(meeting.members(), matter, RecusalRequest.grounds(request.recusals()));
        var ballot = new Ballot(
                Set.copyOf(meeting.members()),
                meeting.attendees(),
                recused.keySet(),
                VoteRequest.memberVotes(request.votes()),
                rulebooks.inForceOn(meeting.heldOn()).quorum());
        var verdict = proposal.map(each -> conditions.verdict(matter, meeting.heldOn(), each));
        refuseUnlessLawful(meeting, matter, ballot, request.outcome(), verdict);
        matter.heard(meeting.heldOn());
        var deliberation = new Deliberation(meetingId, request, ballot, recused, clock.instant());
        if (ballot.isCarried()) {
            switch (request.outcome()) {
                case DECISION -> {
                    matter.disposed(MatterStatus.DECIDED);
                    var ruling = proposal.orElseThrow().ruling();
                    var basis = verdict.orElseThrow().basis();
                    deliberation.carriedAs(makingDecisions
                            .decide(matter, meetingId, meeting.heldOn(), ruling, basis)
                            .id());
                }
                case RETURN -> dispose(matter, MatterStatus.RETURNED, ChangeType.RETURNED, meeting, request);
                case NOTIFICATION -> dispose(matter, MatterStatus.NOTIFIED, ChangeType.NOTIFIED, meeting, request);
                case CLOSURE -> dispose(matter, MatterStatus.CLOSED, ChangeType.CLOSED, meeting, request);
                case POSTPONEMENT -> tell(matter, ChangeType.POSTPONED, meeting, request);
            }
        }
        matterDeadlines.follow(matter);
        deliberations.persist(deliberation);
        return deliberation;
    }

    /** What is on record of the person decides with, so the person is held first, then the matter. */
    private Matter holdMatter(UUID id) {
        decisions.holdPeople(matters.cadreOf(id).stream().toList());
        return matters.hold(id).orElseThrow(() -> Problems.malformed("matterId", "没有此事项。", "There is no such matter."));
    }

    private void requireReady(Meeting meeting, Matter matter) {
        if (meeting.attendees().isEmpty()) {
            throw Problems.conflict("请先记录此次会议的到会情况。", "Record first who attended this meeting.");
        }
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
        if (!refusals.isEmpty()) {
            throw Problems.refused(refusals);
        }
    }

    private void dispose(
            Matter matter, MatterStatus status, ChangeType changeType, Meeting meeting, DeliberationRequest request) {
        matter.disposed(status);
        tell(matter, changeType, meeting, request);
        disposals.fire(new MatterDisposal(matter, meeting.heldOn(), request.reasons()));
    }

    /** What is said about a leader is no concern of those who see the case. */
    private void tell(Matter matter, ChangeType changeType, Meeting meeting, DeliberationRequest request) {
        if (!matter.isOfCaseSubject()) {
            return;
        }
        outbox.publish(() -> MatterEvent.of(matter, changeType, meeting.heldOn(), request.reasons()));
    }
}
