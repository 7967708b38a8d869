package cn.zhiyong.appraisal.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who led a unit on a day. */
@Schema(name = "UnitLeaders")
public record UnitLeadersView(
        String unitCode,
        String unitName,
        LocalDate on,
        @Schema(description = "Null while the post was vacant", nullable = true) LeaderView principalLeader,
        List<LeaderView> leadershipTeam) {
    /** A leader with the post held on that day; name and post are null where the roster of that day does not say. */
    @Schema(name = "UnitLeader")
    public record LeaderView(
            UUID cadreId, @Schema(nullable = true) String name, @Schema(nullable = true) String post) {}
}
