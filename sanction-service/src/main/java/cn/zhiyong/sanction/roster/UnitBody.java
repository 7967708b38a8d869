package cn.zhiyong.sanction.roster;

import java.util.List;
import java.util.UUID;

/** What this service reads of a unit event; the principal leader may be null. */
record UnitBody(
        String code,
        long version,
        String name,
        boolean vertical,
        UUID principalLeaderId,
        List<UUID> leadershipTeamIds) {}
