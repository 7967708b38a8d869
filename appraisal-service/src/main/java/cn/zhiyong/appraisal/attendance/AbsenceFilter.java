package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.appraisal.attendance.rules.AbsenceKind;
import java.time.LocalDate;
import java.util.UUID;

/** Which absences a list asks for: those that touch the days from one to another; null where a filter is not set. */
record AbsenceFilter(UUID cadreId, AbsenceKind kind, AbsenceStatus status, LocalDate from, LocalDate to) {}
