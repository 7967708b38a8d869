package cn.zhiyong.sanction.vote.rules;

import cn.zhiyong.platform.rulebook.Share;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A vote on one matter in one meeting.
 *
 * @param members of the meeting
 * @param present those of the members who attended
 * @param recused those of the members who keep out of the matter
 * @param votes as recorded
 * @param quorum share of the members that the present must exceed
 */
public record Ballot(Set<UUID> members, Set<UUID> present, Set<UUID> recused, List<MemberVote> votes, Share quorum) {

    public record MemberVote(UUID memberId, Vote vote) {}

    /** R6.2: who is recused does not count. */
    public Set<UUID> counted() {
        return members.stream().filter(Predicate.not(recused::contains)).collect(Collectors.toSet());
    }

    /** Who is to vote: every member present and not recused. */
    public Set<UUID> voters() {
        return counted().stream().filter(present::contains).collect(Collectors.toSet());
    }

    public int count(Vote vote) {
        return (int) votes.stream().filter(each -> each.vote() == vote).count();
    }

    boolean isQuorate() {
        return quorum.isExceededBy(voters().size(), counted().size());
    }

    /** R6.2: carried by more than half of those present, not of those who said yes or no. */
    public boolean isCarried() {
        return count(Vote.FOR) * 2 > voters().size();
    }
}
