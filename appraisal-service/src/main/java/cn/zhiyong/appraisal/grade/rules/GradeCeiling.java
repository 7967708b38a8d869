package cn.zhiyong.appraisal.grade.rules;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.platform.rule.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The highest annual grade that the decisions of a year leave to a person (R7.1, R7.2, R7.4, R7.6). */
public final class GradeCeiling {
    private GradeCeiling() {}

    /** R7.13: the lowest of all ceilings; none leaves every grade. */
    public static Grade of(Collection<Grade> ceilings) {
        return ceilings.stream().max(Comparator.naturalOrder()).orElse(Grade.EXCELLENT);
    }

    /** Whether the grade is better than a decision leaves it. */
    public static boolean isBroken(Grade grade, Grade ceiling) {
        return grade.compareTo(ceiling) < 0;
    }

    /** A no of every decision that does not leave that grade, with the best that all of them leave. */
    public static List<Refusal> refusals(Grade grade, Collection<Limit> limits) {
        var best = of(limits.stream().map(Limit::best).toList()).label();
        return limits.stream()
                .filter(limit -> isBroken(grade, limit.best()))
                .map(limit -> Refusal.of(
                        limit.rule(),
                        limit.clause(),
                        "处理决定 %s 使年度考核等次最高为%s，不得评定为%s；请评定为%s或以下。"
                                .formatted(
                                        limit.decisionNumber(),
                                        limit.best().label().zh(),
                                        grade.label().zh(),
                                        best.zh()),
                        "Decision %s leaves at best the annual grade \"%s\", not \"%s\"; record \"%s\" or a lower one."
                                .formatted(
                                        limit.decisionNumber(),
                                        limit.best().label().en(),
                                        grade.label().en(),
                                        best.en())))
                .toList();
    }
}
