package cn.zhiyong.sanction.deadline;

import java.time.LocalDate;

/**
 * Which deadlines are asked for; what is null is not asked.
 *
 * @param due last day to look at
 * @param ownOrgan whose deadlines alone the caller may see
 * @param overdue those that were missed or those ahead; both where it is not asked
 */
record DeadlineFilter(LocalDate due, DeadlineKind kind, Organ organ, String ownOrgan, Boolean overdue) {}
