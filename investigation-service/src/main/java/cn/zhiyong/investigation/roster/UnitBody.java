package cn.zhiyong.investigation.roster;

/** What this service reads of a unit event. */
record UnitBody(String code, String name) {}
