package cn.zhiyong.sanction.preview.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.ChineseDate;
import java.time.LocalDate;
import java.util.Optional;

/** R6.2: a decision is taken only in a meeting, and on a day to come there has been none. */
public final class MeetingDay {
    private MeetingDay() {}

    public static Optional<Refusal> refusal(LocalDate decidedOn, LocalDate today) {
        return Refusal.unless(
                !decidedOn.isAfter(today),
                "R6.2",
                "六(三)",
                "处理决定须由会议集体讨论作出，%s尚未召开会议；请在会议召开后作出决定，或者按不晚于今天的会议日期预览。".formatted(ChineseDate.of(decidedOn)),
                "A decision is taken in a meeting, and none has been held on %s yet: decide once it has, or look at a day no later than today."
                        .formatted(decidedOn));
    }
}
