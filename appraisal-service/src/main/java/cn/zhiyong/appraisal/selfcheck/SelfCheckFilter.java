package cn.zhiyong.appraisal.selfcheck;

/** Which self-checks a list asks for; null where a filter is not set. */
record SelfCheckFilter(String unitCode, Integer quarter) {}
