package cn.zhiyong.appraisal.grade.rules;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.platform.rule.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which annual grades the decisions of a year leave open (R7.1 to R7.6). None is better than a decision's ceiling. Where the
 * plan says what the grade is ("评定为", R7.6), it is no worse either, unless another decision says so (R7.13).
 */
public final class GradeRule {
    private GradeRule() {}

    /** What one decision says: no better grade than that. */
    public record Ceiling(String decisionNumber, String rule, String clause, Grade grade) {}

    /** Every decision that the grade would break. */
    public static List<Refusal> refusals(Grade grade, Collection<Ceiling> ceilings) {
        var lowest = GradeCeiling.of(ceilings.stream().map(Ceiling::grade).toList());
        var tooGood = ceilings.stream()
                .filter(ceiling -> grade.compareTo(ceiling.grade()) < 0)
                .map(ceiling ->
                        refusal(ceiling, "处理决定%s：年度考核等次最高为%s。", "Decision %s leaves no better annual grade than %s."));
        var tooBad = ceilings.stream()
                .filter(ceiling ->
                        lowest == Grade.BASICALLY_COMPETENT && ceiling.grade() == lowest && grade.compareTo(lowest) > 0)
                .map(ceiling -> refusal(ceiling, "处理决定%s：年度考核评定为%s。", "Decision %s sets the annual grade to %s."));
        return Stream.concat(tooGood, tooBad).toList();
    }

    /** How a grade stands under the decisions in force: never better than they leave. */
    public static Grade standing(Grade assessed, Collection<Ceiling> ceilings) {
        var best = GradeCeiling.of(ceilings.stream().map(Ceiling::grade).toList());
        return assessed.compareTo(best) < 0 ? best : assessed;
    }

    private static Refusal refusal(Ceiling ceiling, String zh, String en) {
        var label = ceiling.grade().label();
        return Refusal.of(
                ceiling.rule(),
                ceiling.clause(),
                zh.formatted(ceiling.decisionNumber(), label.zh()),
                en.formatted(ceiling.decisionNumber(), label.en()));
    }
}
