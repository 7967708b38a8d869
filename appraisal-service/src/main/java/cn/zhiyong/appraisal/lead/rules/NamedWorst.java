package cn.zhiyong.appraisal.lead.rules;

import cn.zhiyong.platform.text.Text;
import java.util.List;

/** R2.5, R10.3: named worst in the soft-environment review; the unit is liable, its principal leader and leader in charge. */
public final class NamedWorst {
    private NamedWorst() {}

    /**
     * @param unitName who was named
     * @param title what it was named
     * @param score on the scale of 0 to 100, to two places
     * @param ranked how many were ranked beside it, itself included
     */
    public static List<Ground> of(int year, String unitName, Text title, String score, int ranked) {
        return List.of(new Ground(
                Channel.DEMOCRATIC_REVIEW,
                "R2.5",
                "三(三)8",
                new Text(
                        "%d年度软环境“双评”，%s得分 %s，在 %d 家中最低，评为“%s”。".formatted(year, unitName, score, ranked, title.zh()),
                        "Soft-environment review of %d: %s scored %s, the least of %d, and is named %s."
                                .formatted(year, unitName, score, ranked, title.en()))));
    }
}
