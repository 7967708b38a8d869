package cn.zhiyong.sanction.decision.rules;

import java.util.List;
import java.util.Set;

/**
 * What one person or unit bears of a decision and of what follows from it.
 *
 * @param measures decided on the bearer; none on somebody who is only touched by a measure on another
 * @param effects at most one of a kind
 */
public record Burden(Set<Measure> measures, List<Effect> effects) {
    public static final Burden NONE = new Burden(Set.of(), List.of());

    /**
     * R8.4. A burden is no heavier than another where its measures stand no higher, no effect weighs more than the other's
     * of that kind, and a kind that the other has not comes only with a milder measure, which brings its own. To be
     * handed over to other organs is heavier than not to be.
     */
    public boolean isNoHeavierThan(Burden other) {
        return gravity() <= other.gravity()
                && (other.measures.contains(Measure.LEGAL_REFERRAL) || !measures.contains(Measure.LEGAL_REFERRAL))
                && effects.stream().allMatch(effect -> isNoHeavier(effect, other));
    }

    private boolean isNoHeavier(Effect effect, Burden other) {
        return other.effects.stream()
                .filter(each -> each.kind() == effect.kind())
                .findAny()
                .map(each -> effect.consequence().weight() <= each.consequence().weight())
                .orElse(gravity() < other.gravity());
    }

    private int gravity() {
        return measures.stream().mapToInt(Measure::gravity).max().orElse(0);
    }
}
