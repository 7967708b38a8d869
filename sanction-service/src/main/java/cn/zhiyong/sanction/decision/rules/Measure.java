package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the leading group may decide (R7), with its rule and the plan's clause. */
public enum Measure implements Labelled {
    ADMONITION("R7.1", "四(一)", "诫勉谈话", "Admonition"),
    PROMOTION_DEFERRAL("R7.3", "四(三)", "暂缓提拔", "Promotion deferral");

    private final String rule;
    private final String clause;
    private final Text label;

    Measure(String rule, String clause, String zh, String en) {
        this.rule = rule;
        this.clause = clause;
        this.label = new Text(zh, en);
    }

    /** The measures named and those that follow from them by themselves, in the order of the plan. */
    public static SortedSet<Measure> withFollowing(Collection<Measure> named) {
        var all = EnumSet.copyOf(named);
        named.forEach(measure -> measure.following().ifPresent(all::add));
        return new TreeSet<>(all);
    }

    /** R7.3: a promotion deferral follows every admonition. */
    private Optional<Measure> following() {
        return switch (this) {
            case ADMONITION -> Optional.of(PROMOTION_DEFERRAL);
            case PROMOTION_DEFERRAL -> Optional.empty();
        };
    }

    public String rule() {
        return rule;
    }

    public String clause() {
        return clause;
    }

    @Override
    public Text label() {
        return label;
    }
}
