package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.softenvironment.rules.Fraction;
import cn.zhiyong.appraisal.softenvironment.rules.Method;
import cn.zhiyong.appraisal.softenvironment.rules.Ranking;

/**
 * What a method came to for a unit, as a ranking keeps it.
 *
 * @param mean to two places; null without ballots
 * @param exact the same as a fraction
 */
record MethodLine(
        Method method, long ballots, int minimum, int weightPercent, String mean, String exact, boolean counts) {
    static MethodLine of(Ranking.MethodScore score) {
        return new MethodLine(
                score.method(),
                score.ballots(),
                score.minimum(),
                score.weight(),
                score.mean().map(Fraction::rounded).orElse(null),
                score.mean().map(Fraction::toString).orElse(null),
                score.counts());
    }
}
