package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.time.Periods.Deadline;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be told, of which state of which decision, and to whom: the person and the unit (R6.3).
 *
 * @param appealId of an answer only
 * @param organ that investigated the case
 */
public record NoticeOrder(
        NoticeKind kind,
        UUID decisionId,
        int revision,
        Optional<UUID> appealId,
        UUID cadreId,
        String unitCode,
        Deadline due,
        Optional<String> organ,
        UUID matterId) {}
