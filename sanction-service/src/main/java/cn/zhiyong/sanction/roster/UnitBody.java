package cn.zhiyong.sanction.roster;

import cn.zhiyong.platform.time.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service reads of a unit event; the principal leader may be null, and so may the day in events of before. */
record UnitBody(
        String code,
        long version,
        String name,
        boolean vertical,
        UUID principalLeaderId,
        List<UUID> leadershipTeamIds,
        LocalDate validFrom) {
    /** From when on it holds: the day that it names, or when the change was made where it names none. */
    Instant since(Instant changed) {
        return validFrom == null ? changed : CityClock.startOf(validFrom);
    }
}
