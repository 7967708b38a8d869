package cn.zhiyong.sanction.vote;

import cn.zhiyong.sanction.vote.rules.Ballot;

/**
 * A vote as a meeting took it.
 *
 * @param ballot for the rules to judge
 * @param onRecord for whatever is decided by it to keep
 */
public record TakenVote(Ballot ballot, MeetingVote onRecord) {}
