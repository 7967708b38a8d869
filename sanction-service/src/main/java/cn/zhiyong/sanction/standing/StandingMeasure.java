package cn.zhiyong.sanction.standing;

import cn.zhiyong.sanction.decision.rules.Measure;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure of a decision on that person, as it stands.
 *
 * @param since the day of the decision, though an appeal may have put the measure in place of a heavier one since
 */
public record StandingMeasure(UUID cadreId, UUID decisionId, String decisionNumber, Measure measure, LocalDate since) {}
