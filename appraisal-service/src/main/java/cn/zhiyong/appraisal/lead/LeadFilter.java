package cn.zhiyong.appraisal.lead;

import java.util.UUID;

/** Which leads a list asks for; null where a filter is not set. */
record LeadFilter(LeadStatus status, LeadItem item, Integer year, String unitCode, UUID cadreId) {}
