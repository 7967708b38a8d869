package cn.zhiyong.intake.roster;

import cn.zhiyong.intake.routing.rules.UnitKind;
import java.util.List;
import java.util.UUID;

/** What this service reads of a unit event; the parent may be null. */
record UnitBody(
        String code,
        String name,
        UnitKind kind,
        String parentCode,
        boolean vertical,
        boolean cityManagedTeam,
        List<UUID> leadershipTeamIds) {}
