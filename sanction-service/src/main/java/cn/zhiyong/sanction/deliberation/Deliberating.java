package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.Deciding;
import cn.zhiyong.sanction.decision.rules.Circumstances;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.MeasureConditions;
import cn.zhiyong.sanction.deliberation.rules.Ballot;
import cn.zhiyong.sanction.deliberation.rules.BallotRule;
import cn.zhiyong.sanction.deliberation.rules.HearingOrder;
import cn.zhiyong.sanction.deliberation.rules.Recusals;
import cn.zhiyong.sanction.deliberation.rules.Recusals.Colleague;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.meeting.Meeting;
import cn.zhiyong.sanction.meeting.Meetings;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.roster.RosterCadre;
import cn.zhiyong.sanction.roster.RosterUnit;
import cn.zhiyong.sanction.rulebook.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Records what a meeting said on a matter. A vote that is carried is a decision, final with this very transaction; one
 * that is not leaves the matter pending.
 */
@ApplicationScoped
class Deliberating {
    private final Meetings meetings;
    private final Matters matters;
    private final Deliberations deliberations;
    private final Roster roster;
    private final Deciding deciding;
    private final Rulebook rulebook;
    private final Clock clock;

    Deliberating(
            Meetings meetings,
            Matters matters,
            Deliberations deliberations,
            Roster roster,
            Deciding deciding,
            Rulebook rulebook,
            Clock clock) {
        this.meetings = meetings;
        this.matters = matters;
        this.deliberations = deliberations;
        this.roster = roster;
        this.deciding = deciding;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Transactional
    Deliberation record(UUID meetingId, DeliberationRecord record) {
        var meeting = meetings.findByIdOptional(meetingId).orElseThrow(Problems::notFound);
        var matter = matters.hold(record.matterId())
                .orElseThrow(() -> Problems.malformed("matterId", "没有此事项。", "There is no such matter."));
        matter.requirePending();
        requireReady(meeting, matter);

        var measures = Measure.withFollowing(record.measures());
        var recused = Recusals.of(colleagues(meeting.members()), subject(matter), record.declaredRecusals());
        var ballot = new Ballot(
                Set.copyOf(meeting.members()),
                meeting.attendees(),
                recused.keySet(),
                record.memberVotes(),
                rulebook.quorum());
        refuseUnlessLawful(meeting, matter, ballot, measures);

        matter.heard(meeting.heldOn());
        var deliberation = new Deliberation(
                meetingId, matter.id(), ballot, recused, record.measures(), record.reasons(), clock.instant());
        if (ballot.isCarried()) {
            deliberation.carriedAs(deciding.decide(matter, meeting.id(), meeting.heldOn(), measures)
                    .id());
        }
        deliberations.persist(deliberation);
        return deliberation;
    }

    private void requireReady(Meeting meeting, Matter matter) {
        if (meeting.attendees().isEmpty()) {
            throw Problems.conflict("请先记录此次会议的到会情况。", "Record first who attended this meeting.");
        }
        if (deliberations.isOnRecord(meeting.id(), matter.id())) {
            throw Problems.conflict("此次会议已研究过此事项。", "This meeting's deliberation on the matter is on record already.");
        }
    }

    private void refuseUnlessLawful(Meeting meeting, Matter matter, Ballot ballot, Collection<Measure> measures) {
        var refusals = new ArrayList<Refusal>();
        HearingOrder.refusal(matter.submittedOn(), meeting.heldOn()).ifPresent(refusals::add);
        refusals.addAll(BallotRule.refusals(ballot));
        refusals.addAll(MeasureConditions.refusals(measures, circumstances(matter)));
        if (!refusals.isEmpty()) {
            throw Problems.refused(refusals);
        }
    }

    /** R7.11 goes by the unit of the case and, where the person has moved since, by that of today as well. */
    private Circumstances circumstances(Matter matter) {
        var today = matter.cadreId().flatMap(roster::cadre).map(RosterCadre::unitCode);
        var vertical = Stream.concat(matter.unitCode().stream(), today.stream())
                .flatMap(code -> roster.unit(code).stream())
                .anyMatch(RosterUnit::vertical);
        return new Circumstances(matter.subjectKind(), matter.severity(), vertical);
    }

    private Collection<Colleague> colleagues(Collection<UUID> members) {
        return roster.cadres(members).stream().map(Deliberating::colleague).toList();
    }

    /** Of a unit or a team nobody is the subject; whoever is not on the roster shares no section. */
    private Colleague subject(Matter matter) {
        return matter.cadreId()
                .flatMap(roster::cadre)
                .map(Deliberating::colleague)
                .orElseGet(() -> new Colleague(matter.cadreId().orElse(matter.id()), "", ""));
    }

    private static Colleague colleague(RosterCadre cadre) {
        return new Colleague(cadre.id(), cadre.unitCode(), cadre.section().orElse(""));
    }
}
