package cn.zhiyong.sanction.decision;

import java.time.LocalDate;
import java.util.UUID;

/** Which decisions are asked for, from the first day to the last; what is null is not asked. */
record DecisionFilter(UUID cadreId, String unitCode, LocalDate decidedFrom, LocalDate decidedTo) {}
