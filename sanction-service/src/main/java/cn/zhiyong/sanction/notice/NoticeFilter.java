package cn.zhiyong.sanction.notice;

import java.util.UUID;

/** Which notices are asked for; what is null is not asked. */
public record NoticeFilter(UUID decisionId, Boolean overdue) {}
