package cn.zhiyong.appraisal.cycle;

import java.util.UUID;

/** Which people's lines of a cycle a list asks for; null where a filter is not set. */
public record LineFilter(String unitCode, UUID cadreId) {}
