package cn.zhiyong.sanction.standing;

import java.time.LocalDate;
import java.util.UUID;

/** A promotion deferral (R7.3) of a decision on that person, as it stands. */
public record StandingDeferral(UUID cadreId, UUID decisionId, String decisionNumber, LocalDate from, LocalDate until) {}
