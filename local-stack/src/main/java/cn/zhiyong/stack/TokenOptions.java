package cn.zhiyong.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code ROLE [--organ O] [--unit U] [--subject S] [--hours N]}. */
final class TokenOptions {
    private static final Set<String> NAMES = Set.of("--organ", "--unit", "--subject", "--hours");
    private static final int MAX_HOURS = 24 * 30;

    private final String role;
    private final Map<String, String> options = new HashMap<>();

    TokenOptions(List<String> words) {
        if (words.isEmpty()) {
            throw new StackFailure("Which role? Roles: "
                    + String.join(", ", TokenMint.ROLES.stream().sorted().toList()));
        }
        role = words.getFirst();
        for (int i = 1; i < words.size(); i += 2) {
            if (!NAMES.contains(words.get(i)) || i + 1 == words.size()) {
                throw new StackFailure(
                        "Cannot read \"" + words.get(i) + "\". Options: --organ O --unit U --subject S --hours N");
            }
            options.put(words.get(i), words.get(i + 1));
        }
    }

    String role() {
        return role;
    }

    /** One account per role unless told otherwise. */
    String subject() {
        return options.getOrDefault("--subject", "dev-" + role);
    }

    String organ() {
        return options.get("--organ");
    }

    String unit() {
        return options.get("--unit");
    }

    int hours() {
        var text = options.getOrDefault("--hours", "12");
        if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MAX_HOURS) {
            return Integer.parseInt(text);
        }
        throw new StackFailure("--hours must be 1 to " + MAX_HOURS + ", not \"" + text + "\".");
    }
}
