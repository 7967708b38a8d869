package cn.zhiyong.sanction.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit as it was on a day.
 *
 * @param vertical whether a provincial department manages it (R7.11)
 * @param team its leadership team
 */
public record UnitState(String code, boolean vertical, Optional<UUID> principalLeader, List<UUID> team) {
    public UnitState {
        team = List.copyOf(team);
    }
}
