package cn.zhiyong.appraisal.provincialrank;

import cn.zhiyong.appraisal.provincialrank.rules.RankScope;

/** Which places a list asks for; null where a filter is not set. */
record RankFilter(String unitCode, Integer year, RankScope scope) {}
