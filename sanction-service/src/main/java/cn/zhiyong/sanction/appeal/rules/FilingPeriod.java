package cn.zhiyong.sanction.appeal.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.ChineseDate;
import cn.zhiyong.platform.time.Periods.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/** R8.1: an appeal is filed within its period. */
public final class FilingPeriod {
    private FilingPeriod() {}

    /** @param due empty where the decision has not been received: its period has not begun */
    public static Optional<Refusal> refusal(LocalDate filedOn, Optional<Deadline> due) {
        return due.filter(deadline -> deadline.missedOn(filedOn))
                .map(deadline -> Refusal.of(
                        "R8.1",
                        "六(四)",
                        "已超过复核、申诉期限（%s），不予受理；有不可抗力的，可书面说明后申请受理。".formatted(ChineseDate.of(deadline.date())),
                        "Filed after the period ended (%s); it can be accepted for stated force majeure."
                                .formatted(deadline.date())));
    }
}
