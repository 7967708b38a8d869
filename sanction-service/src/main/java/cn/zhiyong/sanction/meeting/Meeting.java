package cn.zhiyong.sanction.meeting;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A meeting of the leading group (R6.1), with its members and those of them who came. */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalDate heldOn;
    private String place;

    @ElementCollection
    @CollectionTable(name = "meeting_member", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "member_id")
    private List<UUID> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_attendee", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "member_id")
    private Set<UUID> attendees = new HashSet<>();

    @Version
    private long version;

    protected Meeting() {}

    Meeting(MeetingRequest request) {
        id = Ids.next();
        kind = request.kind();
        heldOn = request.heldOn();
        place = request.place();
        members.addAll(request.memberIds());
    }

    /** Records who came, once. */
    void attendedBy(Collection<UUID> memberIds) {
        if (!attendees.isEmpty()) {
            throw Problems.conflict("此次会议的到会情况已经记录。", "Attendance of this meeting is on record already.");
        }
        if (!members.containsAll(memberIds)) {
            throw Problems.malformed("memberIds", "到会人员须为会议成员。", "Only members of the meeting attend it.");
        }
        attendees.addAll(memberIds);
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 409 while attendance is not on record */
    public void requireAttended() {
        if (attendees.isEmpty()) {
            throw Problems.conflict("请先记录此次会议的到会情况。", "Record first who attended this meeting.");
        }
    }

    public UUID id() {
        return id;
    }

    public MeetingKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String place() {
        return place;
    }

    public List<UUID> members() {
        return List.copyOf(members);
    }

    /** Empty until attendance is recorded. */
    public Set<UUID> attendees() {
        return Set.copyOf(attendees);
    }

    long version() {
        return version;
    }
}
