package cn.zhiyong.sanction.decision.rules;

import java.util.Collection;
import java.util.SortedSet;

/**
 * What a decision says: its measures, those that follow by themselves included (R7.3), and their particulars.
 *
 * @param measures in the order of the plan; none once the decision is revoked
 */
public record Ruling(SortedSet<Measure> measures, Particulars particulars) {
    public Ruling {
        measures = Measure.withFollowing(measures);
    }

    public static Ruling of(Collection<Measure> measures, Particulars particulars) {
        return new Ruling(Measure.withFollowing(measures), particulars);
    }
}
