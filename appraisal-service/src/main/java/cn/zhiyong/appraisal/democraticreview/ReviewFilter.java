package cn.zhiyong.appraisal.democraticreview;

import java.util.UUID;

/** Which democratic reviews a list asks for; null where a filter is not set. */
record ReviewFilter(Integer year, ReviewStatus status, String unitCode, UUID cadreId) {}
