package cn.zhiyong.sanction.vote;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.vote.rules.RecusalGround;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member who keeps out of a matter by own declaration. */
public record RecusalRequest(@NotNull UUID memberId, @NotNull Ground ground) {
    /** What a member can declare; the other grounds the roster shows. */
    @Schema(name = "DeclaredRecusalGround")
    public enum Ground {
        KINSHIP,
        INTEREST
    }

    public static Map<UUID, RecusalGround> grounds(List<RecusalRequest> recusals) {
        var declared = new LinkedHashMap<UUID, RecusalGround>();
        for (var recusal : recusals) {
            var ground = RecusalGround.valueOf(recusal.ground().name());
            if (declared.put(recusal.memberId(), ground) != null) {
                throw Problems.malformed("recusals", "同一成员只能列一次。", "Each member can be listed once.");
            }
        }
        return declared;
    }
}
