package cn.zhiyong.sanction.decision;

import cn.zhiyong.sanction.matter.Matter;
import java.time.LocalDate;

/**
 * Told within the transaction to whatever goes by decisions: one was made, modified or revoked.
 *
 * @param on the day of the decision or of its change
 */
public record DecisionChange(Decision decision, Matter matter, Kind kind, LocalDate on) {
    /** As the event names it. */
    public enum Kind {
        DECIDED,
        MODIFIED,
        REVOKED
    }
}
