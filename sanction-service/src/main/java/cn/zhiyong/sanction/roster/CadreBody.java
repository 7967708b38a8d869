package cn.zhiyong.sanction.roster;

import cn.zhiyong.platform.time.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of a cadre event; section and leader may be null, and so may the day in events of before. */
record CadreBody(
        UUID id,
        long version,
        String name,
        String unitCode,
        String section,
        String rank,
        UUID leaderInChargeId,
        LocalDate validFrom) {
    /** From when on it holds: the day that it names, or when the change was made where it names none. */
    Instant since(Instant changed) {
        return validFrom == null ? changed : CityClock.startOf(validFrom);
    }
}
