package cn.zhiyong.appraisal.inspection;

import java.util.UUID;

/** Which inspections a list asks for; null where a filter is not set. */
record InspectionFilter(InspectionSubject subjectKind, UUID cadreId, String unitCode, Integer year) {}
