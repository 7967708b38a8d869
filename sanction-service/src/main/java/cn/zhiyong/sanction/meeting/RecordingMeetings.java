package cn.zhiyong.sanction.meeting;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** R6.1: records that the leading group met, and then who of its members came. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingMeetings {
    private final Meetings meetings;
    private final Roster roster;

    RecordingMeetings(Meetings meetings, Roster roster) {
        this.meetings = meetings;
        this.roster = roster;
    }

    Meeting record(MeetingRequest request) {
        if (roster.cadres(request.memberIds()).size() < request.memberIds().size()) {
            throw Problems.malformed("memberIds", "名册中没有其中某人。", "The roster does not know all of them.");
        }
        var meeting = new Meeting(request);
        meetings.persistAndFlush(meeting);
        return meeting;
    }

    Meeting attendance(UUID id, AttendanceRequest request) {
        var meeting = meetings.hold(id).orElseThrow(Problems::notFound);
        meeting.attendedBy(request.memberIds());
        meetings.flush();
        return meeting;
    }
}
