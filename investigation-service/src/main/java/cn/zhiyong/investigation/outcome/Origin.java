package cn.zhiyong.investigation.outcome;

/**
 * What brought a matter before the leading group: a finding, or what became of an earlier decision. How a follow-up ends
 * says nothing about what lies submitted.
 */
enum Origin {
    FINDING,
    FOLLOW_UP
}
