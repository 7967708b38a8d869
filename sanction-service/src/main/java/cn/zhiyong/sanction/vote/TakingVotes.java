package cn.zhiyong.sanction.vote;

import cn.zhiyong.sanction.meeting.Meeting;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import cn.zhiyong.sanction.vote.rules.Ballot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** R6.2: puts the vote of a meeting together, by the rulebook of the meeting's day; whether it stands the rules say. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TakingVotes {
    private final EstablishingRecusals establishingRecusals;
    private final Rulebooks rulebooks;

    TakingVotes(EstablishingRecusals establishingRecusals, Rulebooks rulebooks) {
        this.establishingRecusals = establishingRecusals;
        this.rulebooks = rulebooks;
    }

    /**
     * @param subjectId whom it is about; of a unit or a team nobody is the subject
     * @param recusals as declared
     */
    public TakenVote take(Meeting meeting, UUID subjectId, List<RecusalRequest> recusals, List<VoteRequest> votes) {
        var recused = establishingRecusals.of(meeting.members(), subjectId, RecusalRequest.grounds(recusals));
        var ballot = new Ballot(
                Set.copyOf(meeting.members()),
                meeting.attendees(),
                recused.keySet(),
                VoteRequest.memberVotes(votes),
                rulebooks.inForceOn(meeting.heldOn()).quorum());
        return new TakenVote(ballot, new MeetingVote(recused, ballot));
    }
}
