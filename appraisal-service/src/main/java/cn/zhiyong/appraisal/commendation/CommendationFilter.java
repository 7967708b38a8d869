package cn.zhiyong.appraisal.commendation;

import java.util.UUID;

/** Which commendations a list asks for; null where a filter is not set. */
record CommendationFilter(UUID cadreId, CommendationStatus status) {}
