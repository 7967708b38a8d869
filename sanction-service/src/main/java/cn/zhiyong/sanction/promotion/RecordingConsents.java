package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Occurrence;
import cn.zhiyong.sanction.meeting.Meeting;
import cn.zhiyong.sanction.meeting.Meetings;
import cn.zhiyong.sanction.promotion.PromotionConsentRequest.ExaminationRequest;
import cn.zhiyong.sanction.promotion.rules.Candidate;
import cn.zhiyong.sanction.promotion.rules.ConsentRule;
import cn.zhiyong.sanction.promotion.rules.Obstacle;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.vote.TakingVotes;
import cn.zhiyong.sanction.vote.rules.Ballot;
import cn.zhiyong.sanction.vote.rules.BallotRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** R7.3: records that the leading group consents to somebody's promotion in spite of what was decided on the person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingConsents {
    private final Decisions decisions;
    private final Meetings meetings;
    private final Roster roster;
    private final Candidates candidates;
    private final TakingVotes takingVotes;
    private final PromotionConsents consents;
    private final Clock clock;

    RecordingConsents(
            Decisions decisions,
            Meetings meetings,
            Roster roster,
            Candidates candidates,
            TakingVotes takingVotes,
            PromotionConsents consents,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.roster = roster;
        this.candidates = candidates;
        this.takingVotes = takingVotes;
        this.consents = consents;
        this.clock = clock;
    }

    PromotionConsent consent(PromotionConsentRequest request) {
        decisions.holdPeople(List.of(request.cadreId()));
        var meeting = meeting(request);
        requireSound(request, meeting);
        var taken = takingVotes.take(meeting, request.cadreId(), request.recusals(), request.votes());
        var candidate = candidates.candidate(request.cadreId());
        refuseUnlessLawful(request, meeting, taken.ballot(), candidate);
        var concerned = candidate.toConsentToOn(meeting.heldOn()).stream()
                .map(Obstacle::decisionId)
                .distinct()
                .toList();
        if (concerned.isEmpty()) {
            throw Problems.conflict(
                    "此人在会议当日没有须经领导小组同意的处理决定。",
                    "On the meeting's day nothing decided on this person needs the leading group's consent.");
        }
        var consent = new PromotionConsent(request, meeting.heldOn(), taken, concerned, clock.instant());
        consents.persist(consent);
        tell(consent, concerned);
        consents.flush();
        return consent;
    }

    private Meeting meeting(PromotionConsentRequest request) {
        var meeting = meetings.findByIdOptional(request.meetingId())
                .orElseThrow(() -> Problems.malformed("meetingId", "没有此会议。", "There is no such meeting."));
        meeting.requireAttended();
        return meeting;
    }

    private void requireSound(PromotionConsentRequest request, Meeting meeting) {
        if (roster.cadre(request.cadreId()).isEmpty()) {
            throw Problems.malformed("cadreId", "名册中没有此人。", "The roster does not know this person.");
        }
        var examined = request.examinations();
        if (departments(request).size() < examined.size()) {
            throw Problems.malformed("examinations", "每个部门只能列一次。", "Each department can be listed once.");
        }
        for (int i = 0; i < examined.size(); i++) {
            if (examined.get(i).examinedOn().isAfter(meeting.heldOn())) {
                throw Problems.malformed(
                        "examinations[%d].examinedOn".formatted(i),
                        "不能晚于会议日期。",
                        "Must not be after the day of the meeting.");
            }
        }
    }

    private static void refuseUnlessLawful(
            PromotionConsentRequest request, Meeting meeting, Ballot ballot, Candidate candidate) {
        var refusals = new ArrayList<>(BallotRule.refusals(ballot));
        ConsentRule.CARRIED.refusal(ballot).ifPresent(refusals::add);
        var departments = departments(request);
        ConsentRule.bothExamined(
                        departments.contains(Department.ORGANIZATION), departments.contains(Department.PERSONNEL))
                .ifPresent(refusals::add);
        ConsentRule.noDeferralRuns(candidate, meeting.heldOn()).ifPresent(refusals::add);
        Problems.refuseIfAny(refusals);
    }

    private static Set<Department> departments(PromotionConsentRequest request) {
        var departments = EnumSet.noneOf(Department.class);
        request.examinations().stream().map(ExaminationRequest::department).forEach(departments::add);
        return departments;
    }

    private void tell(PromotionConsent consent, List<UUID> concerned) {
        var occurrence = Occurrence.of(EntryKind.CONSENT_GIVEN, consent.givenOn(), consent.id());
        decisions.all(concerned).forEach(decision -> decision.happened(occurrence, clock.instant()));
    }
}
