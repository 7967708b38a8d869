package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.sanction.deliberation.rules.Ballot.MemberVote;
import cn.zhiyong.sanction.deliberation.rules.Vote;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member's vote as it is recorded. */
@Schema(name = "RecordedVote")
public record RecordedVote(@NotNull UUID memberId, @NotNull Vote vote) {
    public static List<MemberVote> memberVotes(List<RecordedVote> votes) {
        return votes.stream()
                .map(each -> new MemberVote(each.memberId(), each.vote()))
                .toList();
    }
}
