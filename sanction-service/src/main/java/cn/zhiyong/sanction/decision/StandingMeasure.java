package cn.zhiyong.sanction.decision;

import cn.zhiyong.sanction.decision.rules.Measure;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure of a decision on that person, as it stands.
 *
 * @param since the day from which the decision says so
 */
public record StandingMeasure(UUID cadreId, UUID decisionId, String decisionNumber, Measure measure, LocalDate since) {}
