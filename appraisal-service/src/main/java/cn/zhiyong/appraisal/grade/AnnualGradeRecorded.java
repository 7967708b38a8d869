package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import java.util.UUID;

/** A person's annual grade is now this, in the current transaction: recorded, changed, or lowered by a decision. */
public record AnnualGradeRecorded(UUID cadreId, int year, Grade grade) {}
