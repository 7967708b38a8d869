package cn.zhiyong.appraisal.lead.rules;

import cn.zhiyong.appraisal.rulebook.Rulebook.DemocraticReview;
import cn.zhiyong.platform.rulebook.Share;
import cn.zhiyong.platform.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** R2.4: too many votes for 不称职, or for it and 基本称职 together. A share must be exceeded: exactly one third is not. */
public final class PoorVotes {
    private PoorVotes() {}

    /** @param valid votes for any grade */
    public static List<Ground> of(int incompetent, int basicallyCompetent, int valid, DemocraticReview figures) {
        var together = incompetent + basicallyCompetent;
        return Stream.of(
                        ground("不称职票", "votes for incompetent", incompetent, valid, figures.incompetent()),
                        ground(
                                "不称职票与基本称职票之和",
                                "votes for incompetent and basically competent together",
                                together,
                                valid,
                                figures.incompetentOrBasicallyCompetent()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Ground> ground(String zh, String en, int part, int valid, Share share) {
        if (!share.isExceededBy(part, valid)) {
            return Optional.empty();
        }
        var left = (long) part * share.denominator();
        var right = (long) valid * share.numerator();
        var arithmetic = new Text(
                "%s %d 张，有效票 %d 张：%d×%d＝%d ＞ %d×%d＝%d，超过 %s。"
                        .formatted(
                                zh,
                                part,
                                valid,
                                part,
                                share.denominator(),
                                left,
                                valid,
                                share.numerator(),
                                right,
                                share.numerator() + "/" + share.denominator()),
                "%d %s of %d valid: %d × %d = %d > %d × %d = %d, more than %s."
                        .formatted(
                                part,
                                en,
                                valid,
                                part,
                                share.denominator(),
                                left,
                                valid,
                                share.numerator(),
                                right,
                                share.numerator() + "/" + share.denominator()));
        return Optional.of(new Ground(Channel.DEMOCRATIC_REVIEW, PoorGrades.RULE, PoorGrades.CLAUSE, arithmetic));
    }
}
