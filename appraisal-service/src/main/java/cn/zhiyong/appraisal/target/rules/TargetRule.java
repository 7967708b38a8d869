package cn.zhiyong.appraisal.target.rules;

import cn.zhiyong.appraisal.lead.rules.Channel;
import cn.zhiyong.appraisal.lead.rules.Ground;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R2.1, clause 三(一)5: a unit is suspected that missed a main economic or social target of the year, or did not finish
 * investment-promotion or assigned-project tasks without good reason.
 */
public final class TargetRule {
    private static final String RULE = "R2.1";
    private static final String CLAUSE = "三(一)5";

    private TargetRule() {}

    /** What is wrong with a result that somebody wants to record. */
    public static List<Refusal> refusals(TargetResult result, int year, LocalDate today) {
        return Stream.of(excuse(result), tooEarly(result, year, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> excuse(TargetResult result) {
        return Refusal.unless(
                result.goodReason().isEmpty() || result.kind().knowsGoodReason() && result.isShort(),
                RULE,
                CLAUSE,
                "只有未完成的招商引资、项目包保任务可以有正当理由；请去掉 goodReason。",
                "Only investment-promotion and assigned-project tasks that were not finished can have a good reason;"
                        + " leave goodReason out.");
    }

    /** Until the year is over a target can still be reached (†). */
    private static Optional<Refusal> tooEarly(TargetResult result, int year, LocalDate today) {
        return Refusal.unless(
                !result.isShort() || today.getYear() > year,
                RULE,
                CLAUSE,
                "年度尚未结束，未达目标的结果请在年度结束后记录。",
                "The year is not over; record a result short of its target after its end.");
    }

    /** Empty where the result does not speak against the unit. */
    public static Optional<Ground> ground(String title, String measure, TargetResult result) {
        if (!result.isMissed()) {
            return Optional.empty();
        }
        var kind = result.kind().label();
        var excusable = result.kind().knowsGoodReason();
        var figures = new Text(
                        "计划 %1$d %3$s，完成 %2$d %3$s，%2$d ＜ %1$d，差 %4$d",
                        "planned %1$d %3$s, achieved %2$d %3$s; %2$d < %1$d, short by %4$d")
                .with(result.planned(), result.achieved(), measure, result.planned() - result.achieved());
        var arithmetic = new Text(
                kind.zh() + "“" + title + "”：" + figures.zh() + (excusable ? "，无正当理由。" : "。"),
                kind.en() + " \"" + title + "\": " + figures.en() + (excusable ? ", without good reason." : "."));
        return Optional.of(new Ground(Channel.TARGET_APPRAISAL, RULE, CLAUSE, arithmetic));
    }
}
