package cn.zhiyong.appraisal.provincialrank.rules;

import cn.zhiyong.appraisal.lead.rules.Channel;
import cn.zhiyong.appraisal.lead.rules.Ground;
import cn.zhiyong.platform.text.Text;
import java.util.Optional;

/**
 * R2.2, clause 三(一)6: a unit is suspected that is among the last three ★ of its line province-wide, or whose overall
 * place in the province is lower than last year's. Its class is looked at where units are classed.
 */
public final class RankRule {
    private static final String RULE = "R2.2";
    private static final String CLAUSE = "三(一)6";

    private RankRule() {}

    /**
     * Whether it is among the last of its line. The first never is, however few are ranked (†).
     *
     * @param lastPlaces how many places count as the last
     */
    public static Optional<Ground> amongTheLast(String line, Standing now, int lastPlaces) {
        var bestOfTheLast = now.places() - lastPlaces + 1;
        if (now.place() == 1 || now.place() < bestOfTheLast) {
            return Optional.empty();
        }
        return Optional.of(ground(
                line,
                new Text(
                                "全省共 %1$d 个位次，后 %2$d 位自第 %3$d 位起，本年第 %4$d 位：%4$d ≥ %3$d。",
                                "%1$d places in the province, the last %2$d from place %3$d on; this year place %4$d:"
                                        + " %4$d >= %3$d.")
                        .with(now.places(), lastPlaces, bestOfTheLast, now.place())));
    }

    /** Whether it has fallen since last year. */
    public static Optional<Ground> fallen(String ranking, Standing now, Standing lastYear) {
        if (now.place() <= lastYear.place()) {
            return Optional.empty();
        }
        return Optional.of(ground(
                ranking,
                new Text(
                                "上年全省第 %1$d 位，本年第 %2$d 位：%2$d ＞ %1$d，后移 %3$d 位。",
                                "Place %1$d in the province last year, place %2$d this year: %2$d > %1$d, lower by %3$d.")
                        .with(lastYear.place(), now.place(), now.place() - lastYear.place())));
    }

    private static Ground ground(String ranking, Text arithmetic) {
        return new Ground(
                Channel.TARGET_APPRAISAL,
                RULE,
                CLAUSE,
                new Text("“" + ranking + "”：" + arithmetic.zh(), "\"" + ranking + "\": " + arithmetic.en()));
    }
}
