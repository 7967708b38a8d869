package cn.zhiyong.appraisal.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the roster says, or said, of a person.
 *
 * @param validFrom the day from which on it holds
 */
public record CadreState(
        UUID id,
        long version,
        LocalDate validFrom,
        String name,
        String unitCode,
        Optional<String> section,
        String post,
        Rank rank,
        StaffKind staffKind,
        boolean cityManaged,
        Optional<UUID> leaderInChargeId,
        long annualBonusBaseFen) {}
