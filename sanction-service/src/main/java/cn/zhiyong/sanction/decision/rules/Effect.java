package cn.zhiyong.sanction.decision.rules;

import java.util.UUID;

/** One consequence for one person, and the measure that it comes from. */
public record Effect(Measure measure, Target target, UUID cadreId, Consequence consequence) {
    /** R7.13: of two effects of a kind on one target the heavier counts. */
    Effect heavierOf(Effect other) {
        return other.consequence.weight() > consequence.weight() ? other : this;
    }
}
