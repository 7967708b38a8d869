package cn.zhiyong.appraisal.attendance.rules;

/**
 * Days on which a person was not there.
 *
 * @param isExcused whether a good reason speaks for a late return
 */
public record AbsentDays(AbsenceKind kind, Days days, boolean isExcused) {}
