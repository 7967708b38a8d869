package cn.zhiyong.appraisal.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the roster says, or said, of a unit.
 *
 * @param validFrom the day from which on it holds
 */
public record UnitState(
        String code,
        long version,
        LocalDate validFrom,
        String name,
        UnitKind kind,
        Optional<String> parentCode,
        boolean vertical,
        boolean cityManagedTeam,
        Optional<UUID> principalLeaderId,
        List<UUID> leadershipTeamIds) {
    public UnitState {
        leadershipTeamIds = List.copyOf(leadershipTeamIds);
    }
}
