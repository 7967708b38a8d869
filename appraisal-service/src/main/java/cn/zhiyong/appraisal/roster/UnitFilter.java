package cn.zhiyong.appraisal.roster;

/** Which units a list asks for; null where a filter is not set. */
record UnitFilter(UnitKind kind, String parentCode) {}
