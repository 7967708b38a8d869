package cn.zhiyong.appraisal.lead;

/** What happened to a lead. */
enum LeadChange {
    RAISED,
    /** Its grounds are others than before. */
    CHANGED,
    WITHDRAWN,
    ACCEPTED,
    REJECTED
}
