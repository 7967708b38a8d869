package cn.zhiyong.appraisal.roster;

/** Which people a list asks for; null where a filter is not set. */
record CadreFilter(String unitCode, String name, Rank rank, StaffKind staffKind) {}
