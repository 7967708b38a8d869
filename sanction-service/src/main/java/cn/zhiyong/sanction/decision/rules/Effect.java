package cn.zhiyong.sanction.decision.rules;

import java.time.LocalDate;

/** One consequence for one person or unit, and the measure that it comes from. */
public record Effect(Measure measure, Target target, Bearer bearer, Consequence consequence) {
    public EffectKind kind() {
        return consequence.kind();
    }

    public boolean runsOn(LocalDate day) {
        return consequence.runsOn(day);
    }

    /** R7.13: of two effects of a kind on one target the heavier counts. */
    Effect heavierOf(Effect other) {
        return other.consequence.weight() > consequence.weight() ? other : this;
    }
}
