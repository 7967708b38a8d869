package cn.zhiyong.sanction.vote;

import cn.zhiyong.sanction.vote.rules.Ballot;
import cn.zhiyong.sanction.vote.rules.RecusalGround;
import cn.zhiyong.sanction.vote.rules.Vote;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a meeting voted, each vote on record (R6.2). Not changed afterwards. Whatever is decided by vote embeds it and says
 * in which tables the two lists are.
 */
@Embeddable
public class MeetingVote {
    @ElementCollection
    @OrderColumn(name = "position")
    private List<Recusal> recusals = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<CastVote> votes = new ArrayList<>();

    @Embeddable
    public record Recusal(UUID memberId, @Enumerated(EnumType.STRING) RecusalGround ground) {}

    @Embeddable
    public record CastVote(UUID memberId, @Enumerated(EnumType.STRING) Vote vote) {}

    protected MeetingVote() {}

    MeetingVote(Map<UUID, RecusalGround> recused, Ballot ballot) {
        recused.forEach((memberId, ground) -> recusals.add(new Recusal(memberId, ground)));
        ballot.votes().forEach(each -> votes.add(new CastVote(each.memberId(), each.vote())));
    }

    public List<Recusal> recusals() {
        return List.copyOf(recusals);
    }

    public List<CastVote> votes() {
        return List.copyOf(votes);
    }

    public int count(Vote vote) {
        return votersFor(vote).size();
    }

    /** Who voted so, in the order recorded. */
    public List<UUID> votersFor(Vote vote) {
        return votes.stream()
                .filter(each -> each.vote() == vote)
                .map(CastVote::memberId)
                .toList();
    }

    /** Who voted, whichever way. */
    public Set<UUID> voters() {
        return votes.stream().map(CastVote::memberId).collect(Collectors.toSet());
    }

    /** Who voted or was recused, for their names. */
    public Stream<UUID> people() {
        return Stream.concat(
                votes.stream().map(CastVote::memberId), recusals.stream().map(Recusal::memberId));
    }
}
