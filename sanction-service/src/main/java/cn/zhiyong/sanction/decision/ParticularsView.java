package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.decision.rules.Particulars;
import cn.zhiyong.sanction.decision.rules.Particulars.Departure;
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;
import cn.zhiyong.sanction.decision.rules.Particulars.Step;
import cn.zhiyong.sanction.decision.rules.Particulars.Transfer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision states beyond its measures; null where it does not. */
@Schema(name = "StatedParticulars")
public record ParticularsView(
        @Schema(nullable = true) String circulation,
        @Schema(nullable = true) String newPost,
        @Schema(nullable = true) Step demotionStep,
        @Schema(nullable = true) String demotionStepLabel,
        @Schema(nullable = true) Departure departure,
        @Schema(nullable = true) String departureLabel,
        @Schema(nullable = true) Receiver receiver,
        @Schema(nullable = true) String receiverLabel,
        @Schema(nullable = true) String receiverName,
        List<String> papers) {
    public static ParticularsView of(Particulars particulars, RequestLanguage language) {
        var step = particulars.step().orElse(null);
        var departure = particulars.departure().orElse(null);
        var receiver = particulars.transfer().map(Transfer::receiver).orElse(null);
        return new ParticularsView(
                particulars.circulation().orElse(null),
                particulars.newPost().orElse(null),
                step,
                language.label(step),
                departure,
                language.label(departure),
                receiver,
                language.label(receiver),
                particulars.transfer().map(Transfer::receiverName).orElse(null),
                particulars.transfer().map(Transfer::papers).orElse(List.of()));
    }
}
