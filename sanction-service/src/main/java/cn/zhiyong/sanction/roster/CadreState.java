package cn.zhiyong.sanction.roster;

import java.util.Optional;
import java.util.UUID;

/** A person as on the roster of a day: whose unit, and under which leader. */
public record CadreState(UUID id, String unitCode, Optional<UUID> leaderInCharge) {}
