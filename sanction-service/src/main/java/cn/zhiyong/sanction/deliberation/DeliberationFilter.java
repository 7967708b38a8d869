package cn.zhiyong.sanction.deliberation;

import java.util.UUID;

/** Which deliberations are asked for. */
record DeliberationFilter(UUID meetingId) {}
