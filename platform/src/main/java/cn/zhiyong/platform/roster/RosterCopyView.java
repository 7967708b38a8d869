package cn.zhiyong.platform.roster;

import cn.zhiyong.platform.event.HeldState.Held;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How old a service's copy of the roster is. */
@Schema(name = "RosterCopy")
public record RosterCopyView(
        @Schema(
                        description =
                                "Whether nothing waits to be taken over: the copy is what the roster is; null while"
                                        + " Kafka does not say",
                        nullable = true)
                Boolean upToDate,
        RosterPartView units,
        RosterPartView cadres) {
    /** What is copied of one topic. */
    @Schema(name = "RosterCopyPart")
    public record RosterPartView(
            @Schema(description = "How many there are in the copy") long count,
            @Schema(description = "When the newest change in it was made", nullable = true) OffsetDateTime lastChangeAt,
            @Schema(description = "When it last took over a change", nullable = true) OffsetDateTime lastAppliedAt,
            @Schema(
                            description = "How many changes wait to be taken over; null while Kafka does not say",
                            nullable = true)
                    Long waiting) {
        static RosterPartView of(Held held, OptionalLong waiting) {
            return new RosterPartView(
                    held.count(),
                    held.lastChangeAt().map(CityClock::at).orElse(null),
                    held.lastAppliedAt().map(CityClock::at).orElse(null),
                    waiting.isPresent() ? waiting.getAsLong() : null);
        }
    }

    static RosterCopyView of(RosterPartView units, RosterPartView cadres) {
        var isKnown = units.waiting() != null && cadres.waiting() != null;
        return new RosterCopyView(isKnown ? units.waiting() + cadres.waiting() == 0 : null, units, cadres);
    }
}
