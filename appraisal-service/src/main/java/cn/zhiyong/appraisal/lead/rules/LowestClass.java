package cn.zhiyong.appraisal.lead.rules;

import cn.zhiyong.platform.text.Text;
import java.util.List;

/** R2.2, clause 三(一)6: a unit in class 3 of the municipal performance appraisal. */
public final class LowestClass {
    private static final int LOWEST = 3;

    private LowestClass() {}

    /** @param unitClass 1 to 3, as published (R9.4) */
    public static List<Ground> of(int year, int unitClass) {
        return unitClass == LOWEST
                ? List.of(new Ground(
                        Channel.TARGET_APPRAISAL,
                        "R2.2",
                        "三(一)6",
                        new Text(
                                "%d年度市直机关目标管理绩效考评定为三类。".formatted(year),
                                "Class 3 in the municipal performance appraisal of %d.".formatted(year))))
                : List.of();
    }
}
