package cn.zhiyong.sanction.suspension;

import java.util.UUID;

/** Which suspensions are asked for; what is null is not asked. */
record SuspensionFilter(Boolean running, UUID cadreId, UUID matterId) {}
