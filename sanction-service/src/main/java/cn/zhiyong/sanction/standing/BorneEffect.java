package cn.zhiyong.sanction.standing;

import cn.zhiyong.sanction.decision.rules.Effect;
import java.util.UUID;

/**
 * An effect that some revision of a decision laid upon a person.
 *
 * @param latest whether the decision still says so, or said so last
 * @param revoked whether the decision is revoked
 */
public record BorneEffect(
        UUID id,
        UUID decisionId,
        String decisionNumber,
        int revision,
        boolean latest,
        boolean revoked,
        Effect effect) {}
