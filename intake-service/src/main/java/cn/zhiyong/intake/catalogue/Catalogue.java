package cn.zhiyong.intake.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What incompetence, inaction and misconduct are (R2): the 24 items of the plan, as one version. */
public record Catalogue(String version, LocalDate effectiveFrom, List<Item> items) {
    private static final int ITEMS = 24;

    public Catalogue {
        items = List.copyOf(items);
        var codes = items.stream().map(Item::code).collect(Collectors.toSet());
        if (version.isBlank() || version.length() > 20) {
            throw new IllegalArgumentException("version must have 1 to 20 characters");
        }
        if (items.size() != ITEMS || codes.size() != ITEMS) {
            throw new IllegalArgumentException("items must be " + ITEMS + " with a code each");
        }
    }

    /** Those of the codes that no item has. */
    public Set<String> unknown(Collection<String> codes) {
        var unknown = new HashSet<>(codes);
        items.forEach(item -> unknown.remove(item.code()));
        return unknown;
    }

    /** @param text the plan's own words */
    public record Item(String code, Category category, String clause, String text, String labelZh, String labelEn) {
        private static final Pattern CODE = Pattern.compile("[A-Z]+-[1-9]");

        public Item {
            if (!CODE.matcher(code).matches() || !code.startsWith(category + "-") || text.isBlank()) {
                throw new IllegalArgumentException(code + " is not an item of " + category);
            }
        }
    }
}
