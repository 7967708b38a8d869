package cn.zhiyong.appraisal.cycle;

/** Which units' lines of a cycle a list asks for; null where the filter is not set. */
public record UnitLineFilter(String unitCode) {}
