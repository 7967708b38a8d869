package cn.zhiyong.sanction.record.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import cn.zhiyong.sanction.decision.rules.Consequence;
import cn.zhiyong.sanction.decision.rules.Consequence.Circulation;
import cn.zhiyong.sanction.decision.rules.Consequence.SelfCriticism;
import java.time.LocalDate;

/** What became of an effect upon a person (R6.4, R7.16). */
public enum EffectState implements Labelled {
    IN_FORCE("有效", "In force"),
    ENDED("已期满", "Ended"),
    REPLACED("已变更", "Replaced"),
    REVOKED("已撤销", "Revoked");

    private final Text label;

    EffectState(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /**
     * @param revoked whether its decision is revoked
     * @param latest whether it is of the decision's latest revision
     */
    public static EffectState of(boolean revoked, boolean latest, Consequence consequence, LocalDate today) {
        if (revoked) {
            return REVOKED;
        }
        if (!latest) {
            return REPLACED;
        }
        return isOnce(consequence) || consequence.runsOn(today) ? IN_FORCE : ENDED;
    }

    /** What is done once has no term that could end. */
    private static boolean isOnce(Consequence consequence) {
        return consequence instanceof SelfCriticism || consequence instanceof Circulation;
    }

    /** Neither replaced nor revoked: it counts, or counted for its term. */
    public boolean stands() {
        return this == IN_FORCE || this == ENDED;
    }

    @Override
    public Text label() {
        return label;
    }
}
