package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the leading group may decide (R7.1 to R7.8), with its rule and the plan's clause, in the plan's order. */
public enum Measure implements Labelled {
    ADMONITION("R7.1", "四(一)", 2, "诫勉谈话", "Admonition"),
    CRITICISM("R7.2", "四(二)", 3, "通报批评", "Circulated criticism"),
    PROMOTION_DEFERRAL("R7.3", "四(三)", 1, "暂缓提拔", "Promotion deferral"),
    REASSIGNMENT("R7.4", "四(四)", 4, "岗位调整", "Reassignment"),
    REMOVAL("R7.5", "四(五)", 5, "免去职务", "Removal from post"),
    DEMOTION("R7.6", "四(六)", 6, "降职使用", "Demotion"),
    RESIGNATION_OR_DISMISSAL("R7.7", "四(七)", 7, "辞职辞退", "Resignation or dismissal"),
    LEGAL_REFERRAL("R7.8", "四(八)", 0, "法纪处理", "Referral to discipline or judicial organs");

    private final String rule;
    private final String clause;
    private final int gravity;
    private final Text label;

    Measure(String rule, String clause, int gravity, String zh, String en) {
        this.rule = rule;
        this.clause = clause;
        this.gravity = gravity;
        this.label = new Text(zh, en);
    }

    /** The measures named and those that follow from them by themselves, in the order of the plan. */
    public static SortedSet<Measure> withFollowing(Collection<Measure> named) {
        var all = new TreeSet<>(named);
        if (named.contains(ADMONITION) || named.contains(CRITICISM)) {
            all.add(PROMOTION_DEFERRAL); // R7.3
        }
        return Collections.unmodifiableSortedSet(all);
    }

    public String rule() {
        return rule;
    }

    public String clause() {
        return clause;
    }

    /**
     * How far up the ladder of measures it stands. A referral stands on none: it hands over to other organs, and what
     * these do is theirs.
     */
    int gravity() {
        return gravity;
    }

    @Override
    public Text label() {
        return label;
    }
}
