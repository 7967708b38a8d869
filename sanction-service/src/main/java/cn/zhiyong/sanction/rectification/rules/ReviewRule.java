package cn.zhiyong.sanction.rectification.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.ChineseDate;
import java.time.LocalDate;
import java.util.Optional;

/** R7.1, R7.2: from when on a rectification can be reviewed. */
public final class ReviewRule {
    private ReviewRule() {}

    /**
     * That it is met can be found at any time; that it is not only when half a year has brought no clear improvement.
     *
     * @param term what the decision gives the person to rectify
     */
    public static Optional<Refusal> refusal(ReviewOutcome outcome, Term term, LocalDate reviewedOn) {
        if (reviewedOn.isBefore(term.decidedOn())) {
            return Optional.of(Refusal.of(
                    "R7.1",
                    "四(一)",
                    "复查日期不能早于处理决定的日期（%s）。".formatted(ChineseDate.of(term.decidedOn())),
                    "A review cannot be before the decision (%s).".formatted(term.decidedOn())));
        }
        if (outcome == ReviewOutcome.NOT_MET && reviewedOn.isBefore(term.lastDay())) {
            return Optional.of(Refusal.of(
                    "R7.2",
                    "四(二)",
                    "整改期限至%s，期满前不能认定未达到整改要求。".formatted(ChineseDate.of(term.lastDay())),
                    "There is time to rectify until %s; that it is not met cannot be found before."
                            .formatted(term.lastDay())));
        }
        return Optional.empty();
    }

    /** The time to rectify. */
    public record Term(LocalDate decidedOn, LocalDate lastDay) {}
}
