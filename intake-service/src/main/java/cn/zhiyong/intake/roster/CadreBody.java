package cn.zhiyong.intake.roster;

import cn.zhiyong.intake.routing.rules.Rank;
import java.util.UUID;

/** What this service reads of a cadre event. */
record CadreBody(UUID id, String name, String unitCode, Rank rank, String staffKind, boolean cityManaged) {}
