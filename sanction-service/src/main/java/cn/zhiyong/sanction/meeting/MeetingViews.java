package cn.zhiyong.sanction.meeting;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Meetings as callers see them, with the names of their members. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MeetingViews {
    private final Roster roster;
    private final RequestLanguage language;

    MeetingViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    MeetingView of(Meeting meeting) {
        return of(List.of(meeting)).apply(meeting);
    }

    Function<Meeting, MeetingView> of(List<Meeting> shown) {
        var names = roster.names(shown.stream().flatMap(meeting -> meeting.members().stream()), Stream.empty());
        return meeting -> MeetingView.of(meeting, names, language);
    }
}
