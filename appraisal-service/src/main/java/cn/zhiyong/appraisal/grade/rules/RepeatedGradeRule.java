package cn.zhiyong.appraisal.grade.rules;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.lead.rules.Channel;
import cn.zhiyong.appraisal.lead.rules.Ground;
import cn.zhiyong.platform.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** R2.4, clause 三(三)7: a cadre is suspected whose annual grade was 基本称职 in two ★ years one after the other. */
public final class RepeatedGradeRule {
    private static final String RULE = "R2.4";
    private static final String CLAUSE = "三(三)7";

    private RepeatedGradeRule() {}

    /**
     * Whether the years that end with this one all have that grade. A year without a grade interrupts them, as one with
     * any other grade does, 不称职 too: the plan names this grade alone (†).
     *
     * @param grades of a person, by year
     * @param years how many one after the other speak for a lead
     */
    public static Optional<Ground> ground(int year, Map<Integer, Grade> grades, int years) {
        var first = year - years + 1;
        if (!IntStream.rangeClosed(first, year).allMatch(each -> grades.get(each) == Grade.BASICALLY_COMPETENT)) {
            return Optional.empty();
        }
        return Optional.of(new Ground(
                Channel.YEAR_END_ASSESSMENT,
                RULE,
                CLAUSE,
                new Text(
                                "%1$d 至 %2$d 年度考核均为基本称职：%2$d － %1$d ＋ 1 ＝ %3$d，连续 %3$d 年 ≥ %3$d 年。",
                                "Basically competent in every year from %1$d to %2$d: %2$d - %1$d + 1 = %3$d years one"
                                        + " after the other, %3$d >= %3$d.")
                        .with(first, year, years)));
    }
}
