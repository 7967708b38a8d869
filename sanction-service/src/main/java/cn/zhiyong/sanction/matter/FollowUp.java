package cn.zhiyong.sanction.matter;

import java.util.UUID;

/**
 * Why the leading group has to look at somebody again.
 *
 * @param decisionId the earlier decision, on that person
 * @param summary what became of it
 */
public record FollowUp(UUID decisionId, UUID cadreId, String unitCode, String summary) {}
