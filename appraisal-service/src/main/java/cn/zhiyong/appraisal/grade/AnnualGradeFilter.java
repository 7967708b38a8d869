package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import java.util.UUID;

/** Which annual grades a list asks for; null where a filter is not set. */
record AnnualGradeFilter(Integer year, UUID cadreId, String unitCode, Grade grade) {}
