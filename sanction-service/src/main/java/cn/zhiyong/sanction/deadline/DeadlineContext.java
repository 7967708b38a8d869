package cn.zhiyong.sanction.deadline;

import java.util.Optional;
import java.util.UUID;

/**
 * What a deadline belongs to.
 *
 * @param organ that investigated the case; whose deadline it is
 */
public record DeadlineContext(
        Optional<String> organ,
        Optional<UUID> cadreId,
        Optional<String> unitCode,
        Optional<UUID> decisionId,
        UUID matterId) {}
