package cn.zhiyong.appraisal.target;

import cn.zhiyong.appraisal.target.rules.TargetKind;

/** Which targets a list asks for; null where a filter is not set. */
record TargetFilter(String unitCode, Integer year, TargetKind kind, TargetStatus status) {}
