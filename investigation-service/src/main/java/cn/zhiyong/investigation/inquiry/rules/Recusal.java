package cn.zhiyong.investigation.inquiry.rules;

import cn.zhiyong.platform.rule.Refusal;
import java.util.Optional;
import java.util.UUID;

/** R5.1: who may not investigate. */
public final class Recusal {
    private Recusal() {}

    /**
     * Somebody of the roster.
     *
     * @param section empty for one who belongs to none, as a unit's leaders do
     */
    public record Person(UUID id, String unitCode, Optional<String> section) {
        boolean sharesSectionWith(Person other) {
            return section.isPresent() && section.equals(other.section) && unitCode.equals(other.unitCode);
        }
    }

    /**
     * @param subject empty where the case is not about a person whom the roster knows
     * @param declared whether kinship or an interest is declared
     */
    public static Optional<Refusal> of(Person investigator, Optional<Person> subject, boolean declared) {
        if (declared) {
            return refused("与被调查对象有亲属或利害关系，应当回避。", "Kinship or an interest is declared: recused.");
        }
        return subject.flatMap(concerned -> {
            if (investigator.id().equals(concerned.id())) {
                return refused("被调查对象本人不得参与调查。", "Nobody investigates their own case.");
            }
            return investigator.sharesSectionWith(concerned)
                    ? refused("与被调查对象同处（科）室，应当回避。", "Of the same section as the subject: recused.")
                    : Optional.empty();
        });
    }

    private static Optional<Refusal> refused(String zh, String en) {
        return Optional.of(Refusal.of("R5.1", SubmissionRule.CLAUSE, zh, en));
    }
}
