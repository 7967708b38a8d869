package cn.zhiyong.platform.rule;

import cn.zhiyong.platform.text.Text;
import java.util.Optional;

/**
 * A rule of the rulebook that says no.
 *
 * @param rule the rule's ID, for example {@code R5.2}
 * @param clause the clause of the plan, for example {@code 六(二)}
 * @param reason what is missing or wrong, and what to do next
 */
public record Refusal(String rule, String clause, Text reason) {
    public static Refusal of(String rule, String clause, String zh, String en) {
        return new Refusal(rule, clause, new Text(zh, en));
    }

    /** The rule's no, unless what it asks for holds. */
    public static Optional<Refusal> unless(boolean holds, String rule, String clause, String zh, String en) {
        return holds ? Optional.empty() : Optional.of(of(rule, clause, zh, en));
    }
}
