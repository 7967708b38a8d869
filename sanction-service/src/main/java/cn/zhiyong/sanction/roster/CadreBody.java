package cn.zhiyong.sanction.roster;

import java.util.UUID;

/** What this service reads of a cadre event; section and leader may be null. */
record CadreBody(
        UUID id, long version, String name, String unitCode, String section, String rank, UUID leaderInChargeId) {}
