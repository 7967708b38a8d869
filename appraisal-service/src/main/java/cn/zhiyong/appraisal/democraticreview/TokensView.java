package cn.zhiyong.appraisal.democraticreview;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tokens to hand out, one per voter. Its text form shows none. */
@Schema(name = "VoterTokens")
public record TokensView(
        UUID reviewId,
        @Schema(description = "Shown this once; the service keeps no more than a keyed digest of each")
                List<String> tokens,
        long version) {
    @Override
    public String toString() {
        return "TokensView[" + tokens.size() + "]";
    }
}
