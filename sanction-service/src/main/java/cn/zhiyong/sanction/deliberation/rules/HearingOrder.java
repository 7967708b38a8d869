package cn.zhiyong.sanction.deliberation.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.ChineseDate;
import java.time.LocalDate;
import java.util.Optional;

/** R6.1: the group deliberates on what was submitted to it; no meeting hears a matter before that day. */
public final class HearingOrder {
    private HearingOrder() {}

    public static Optional<Refusal> refusal(LocalDate submittedOn, LocalDate heldOn) {
        return Refusal.unless(
                !heldOn.isBefore(submittedOn),
                "R6.1",
                "六(三)",
                "此事项于%s提交，不能在%s召开的会议上研究。".formatted(ChineseDate.of(submittedOn), ChineseDate.of(heldOn)),
                "Submitted on %s, the matter cannot have been heard in a meeting held on %s."
                        .formatted(submittedOn, heldOn));
    }
}
