package cn.zhiyong.sanction.meeting;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as callers see it. */
@Schema(name = "Meeting")
public record MeetingView(
        UUID id,
        MeetingKind kind,
        String kindLabel,
        LocalDate heldOn,
        String place,
        List<MemberView> members,
        long version) {
    /** @param attended null until attendance is on record */
    @Schema(name = "Member")
    public record MemberView(UUID id, String name, @Schema(nullable = true) Boolean attended) {}

    static MeetingView of(Meeting meeting, Names names, RequestLanguage language) {
        var attendees = meeting.attendees();
        return new MeetingView(
                meeting.id(),
                meeting.kind(),
                language.label(meeting.kind()),
                meeting.heldOn(),
                meeting.place(),
                meeting.members().stream()
                        .map(id -> new MemberView(
                                id, names.ofCadre(id), attendees.isEmpty() ? null : attendees.contains(id)))
                        .toList(),
                meeting.version());
    }
}
