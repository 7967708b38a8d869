package cn.zhiyong.appraisal.mark;

import cn.zhiyong.appraisal.mark.rules.Component;

/** Which marks a list asks for; null where a filter is not set. */
record MarkFilter(String unitCode, Component component, Integer period, String appraiser) {}
