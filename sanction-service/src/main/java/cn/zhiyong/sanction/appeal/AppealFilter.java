package cn.zhiyong.sanction.appeal;

import java.util.UUID;

/** Which appeals are asked for; what is null is not asked. */
record AppealFilter(AppealStatus status, UUID decisionId, UUID cadreId, Boolean overdue) {}
