package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.deliberation.rules.Ballot.MemberVote;
import cn.zhiyong.sanction.deliberation.rules.RecusalGround;
import cn.zhiyong.sanction.deliberation.rules.Vote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A deliberation as the leading group's office records it. */
public record DeliberationRecord(
        @NotNull UUID matterId,
        @NotNull
                @Size(max = 25)
                @Schema(
                        description =
                                "As declared; the subject and colleagues of the subject's section are recused anyway")
                List<@NotNull @Valid DeclaredRecusal> recusals,
        @NotNull @Size(max = 25) List<@NotNull @Valid RecordedVote> votes,
        @NotNull
                @Size(min = 1, max = 8)
                @UniqueElements
                @Schema(description = "What is voted on; what follows from it by itself is added (R7.3)")
                List<@NotNull Measure> measures,
        @NotBlank @Size(max = 4_000) String reasons) {
    public record DeclaredRecusal(@NotNull UUID memberId, @NotNull Ground ground) {}

    /** What a member can declare; the other grounds the roster shows. */
    public enum Ground {
        KINSHIP,
        INTEREST
    }

    @Schema(name = "RecordedVote")
    public record RecordedVote(@NotNull UUID memberId, @NotNull Vote vote) {}

    Map<UUID, RecusalGround> declaredRecusals() {
        var declared = new LinkedHashMap<UUID, RecusalGround>();
        for (var recusal : recusals) {
            var ground = RecusalGround.valueOf(recusal.ground().name());
            if (declared.put(recusal.memberId(), ground) != null) {
                throw Problems.malformed("recusals", "同一成员只能列一次。", "Each member can be listed once.");
            }
        }
        return declared;
    }

    List<MemberVote> memberVotes() {
        return votes.stream()
                .map(each -> new MemberVote(each.memberId(), each.vote()))
                .toList();
    }
}
